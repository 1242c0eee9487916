package io.amends.journeys.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks signatures as the Standard Webhooks specification says, over the bytes as they came: read as text first, an
 * invalid byte and the replacement character would share a signature.
 */
public final class StandardWebhookVerifier {

    private static final String SECRET_PREFIX = "whsec_";
    private static final String SCHEME = "v1,";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final SecretKeySpec key;
    private final Clock clock;

    public StandardWebhookVerifier(String secret, Clock clock) {
        String encoded = secret.startsWith(SECRET_PREFIX) ? secret.substring(SECRET_PREFIX.length()) : secret;
        this.key = new SecretKeySpec(Base64.getDecoder().decode(encoded), "HmacSHA256");
        this.clock = clock;
    }

    public Finding check(SignedRequest request) {
        if (request.id().isBlank() || request.timestamp().isBlank() || request.signatures().isBlank()) {
            return Finding.HEADERS_MISSING;
        }
        if (!isFresh(request.timestamp())) {
            return Finding.NOT_FRESH;
        }
        byte[] expected = signatureOf(request);
        boolean genuine = Stream.of(request.signatures().split(" "))
                .filter(signature -> signature.startsWith(SCHEME))
                .anyMatch(signature -> MessageDigest.isEqual(expected, signature.getBytes(UTF_8)));
        return genuine ? Finding.GENUINE : Finding.FORGED;
    }

    private boolean isFresh(String timestamp) {
        try {
            Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
        } catch (NumberFormatException | DateTimeException notATime) {
            return false;
        }
    }

    private byte[] signatureOf(SignedRequest request) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((request.id() + "." + request.timestamp() + ".").getBytes(UTF_8));
            return (SCHEME + Base64.getEncoder().encodeToString(mac.doFinal(request.body()))).getBytes(UTF_8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    /** What a look at the signature tells. */
    public enum Finding {
        GENUINE("genuine"),
        HEADERS_MISSING("missing-headers"),
        NOT_FRESH("timestamp-out-of-tolerance"),
        FORGED("no-matching-signature");

        private final String code;

        Finding(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
