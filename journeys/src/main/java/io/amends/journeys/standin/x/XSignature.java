package io.amends.journeys.standin.x;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How X signs: sha256= and the HMAC under the consumer secret, both for the bodies of webhooks and for challenges. */
final class XSignature {

    static final String HEADER = "x-twitter-webhooks-signature";

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    XSignature(String consumerSecret) {
        this.key = new SecretKeySpec(consumerSecret.getBytes(UTF_8), ALGORITHM);
    }

    String of(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return "sha256=" + Base64.getEncoder().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    String of(String text) {
        return of(text.getBytes(UTF_8));
    }
}
