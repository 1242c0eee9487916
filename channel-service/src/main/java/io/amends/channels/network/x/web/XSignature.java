package io.amends.channels.network.x.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How X signs webhooks and checks that the secret is ours: HMAC-SHA256 under the consumer secret of the app. */
final class XSignature {

    private final SecretKeySpec key;

    XSignature(String consumerSecret) {
        this.key = new SecretKeySpec(consumerSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The answer to a challenge; empty for one that X never sends, as it would be the signature of a forged webhook. */
    Optional<String> ofChallenge(String token) {
        byte[] content = token.getBytes(StandardCharsets.UTF_8);
        return couldBeWebhook(content) ? Optional.empty() : Optional.of(of(content));
    }

    /** Takes the same time whatever is wrong with the signature. */
    boolean isOf(byte[] webhook, String signature) {
        return couldBeWebhook(webhook) && MessageDigest.isEqual(of(webhook).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * X signs webhooks and has challenges signed under one secret, and anybody may send a challenge. So the two must never be
     * the same bytes: every webhook has a brace, no challenge has one.
     */
    private static boolean couldBeWebhook(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).indexOf('{') >= 0;
    }

    private String of(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return "sha256=" + Base64.getEncoder().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
