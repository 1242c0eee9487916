package io.amends.foundation.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests as the Standard Webhooks specification 1.0.0 says: HMAC-SHA256 over {@code id.timestamp.body}. Over the bytes
 * of the body, while the published Java library takes a String and so gives two different bodies one signature.
 */
public class StandardWebhooks {

    private static final String PREFIX = "whsec_";
    private static final int SHORTEST_SECRET = 24;

    private final SecretKeySpec key;

    /** @param secret {@code whsec_} and at least 24 bytes in base64 */
    public StandardWebhooks(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A webhook secret starts with whsec_");
        }
        byte[] bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        if (bytes.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("A webhook secret has at least 24 bytes");
        }
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /**
     * The headers that go with a request.
     *
     * @param id the same on every attempt, so that the receiver can tell a repeat
     */
    public Map<String, String> headers(String id, Instant at, byte[] body) {
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(at.getEpochSecond()),
                "webhook-signature", "v1," + Base64.getEncoder().encodeToString(mac(id, at, body)));
    }

    private byte[] mac(String id, Instant at, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
