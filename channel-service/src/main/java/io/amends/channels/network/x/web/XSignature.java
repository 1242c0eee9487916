package io.amends.channels.network.x.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How X signs webhooks and checks that the secret is ours: HMAC-SHA256 under the consumer secret of the app. */
final class XSignature {

    private final SecretKeySpec key;

    XSignature(String consumerSecret) {
        this.key = new SecretKeySpec(consumerSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The answer to a challenge, or the header that goes with a body. */
    String of(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return "sha256=" + Base64.getEncoder().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Takes the same time whatever is wrong with the signature. */
    boolean isOf(byte[] content, String signature) {
        return MessageDigest.isEqual(of(content).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }
}
