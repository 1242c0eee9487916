package io.amends.foundation.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Signs and verifies requests as the Standard Webhooks specification 1.0.0 says: HMAC-SHA256 over {@code id.timestamp.body}.
 * Over the bytes of the body, while the published Java library takes a String and so gives two different bodies one signature.
 */
public class StandardWebhooks {

    private static final String PREFIX = "whsec_";
    private static final String SCHEME = "v1,";
    private static final int SHORTEST_SECRET = 24;
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final List<SecretKeySpec> keys;

    /** @param secret {@code whsec_} and at least 24 bytes in base64 */
    public StandardWebhooks(String secret) {
        this(List.of(secret));
    }

    /** @param secrets two while one replaces the other: then both sign, and either is taken */
    public StandardWebhooks(List<String> secrets) {
        this.keys = secrets.stream().map(StandardWebhooks::key).toList();
    }

    private static SecretKeySpec key(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A webhook secret starts with whsec_");
        }
        byte[] bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        if (bytes.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("A webhook secret has at least 24 bytes");
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    /**
     * The headers that go with a request.
     *
     * @param id the same on every attempt, so that the receiver can tell a repeat
     */
    public Map<String, String> headers(String id, Instant at, byte[] body) {
        String timestamp = Long.toString(at.getEpochSecond());
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", timestamp,
                "webhook-signature", signatures(id, timestamp, body).collect(joining(" ")));
    }

    /** Whether whoever sent it knows one of the secrets, and sent it within five minutes of now. */
    public boolean isGenuine(Signed request, Instant now) {
        var id = request.id();
        var timestamp = request.timestamp();
        var given = request.signatures();
        if (id == null || timestamp == null || given == null || !isFresh(timestamp, now)) {
            return false;
        }
        var expected = signatures(id, timestamp, request.body()).map(signature -> signature.getBytes(UTF_8)).toList();
        return Stream.of(given.split(" "))
                .map(signature -> signature.getBytes(UTF_8))
                .anyMatch(signature -> expected.stream().anyMatch(right -> MessageDigest.isEqual(right, signature)));
    }

    private static boolean isFresh(String timestamp, Instant now) {
        return timestamp.matches("\\d{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs().compareTo(TOLERANCE) <= 0;
    }

    private Stream<String> signatures(String id, String timestamp, byte[] body) {
        return keys.stream().map(key -> SCHEME + Base64.getEncoder().encodeToString(mac(key, id, timestamp, body)));
    }

    private static byte[] mac(SecretKeySpec key, String id, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** What was signed, as it came: a header that is missing is null. */
    public record Signed(@Nullable String id, @Nullable String timestamp, @Nullable String signatures, byte[] body) {

        @Override
        public String toString() {
            return "Signed[" + id + "]";
        }
    }
}
