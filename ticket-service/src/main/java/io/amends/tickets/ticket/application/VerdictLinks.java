package io.amends.tickets.ticket.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes and reads the links by which a customer gives the verdict (A20): ticket, attempt and expiry, with a MAC over them.
 * There is
 * nothing in it that says anything of anybody (A14).
 */
@ApplicationScoped
public class VerdictLinks {

    private static final int PLACE_BYTES = 2 * Long.BYTES + Short.BYTES + Integer.BYTES;
    private static final int MAC_BYTES = 16;

    private final VerdictLinkConfig config;
    private final Clock clock;

    VerdictLinks(VerdictLinkConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        if (config.baseUrl().isPresent() && config.secret().isEmpty()) {
            throw new IllegalStateException("amends.verdict-link.base-url needs amends.verdict-link.secret beside it");
        }
    }

    /** Absent where this house gives no links. */
    Optional<String> write(UUID ticketId, int attempt) {
        return config.baseUrl().map(base -> base + "/verdict/" + token(ticketId, attempt));
    }

    /** Empty when it is not one of ours. */
    Optional<VerdictLink> read(String token) {
        byte[] bytes = decode(token);
        if (config.secret().isEmpty() || bytes.length != PLACE_BYTES + MAC_BYTES) {
            return Optional.empty();
        }
        byte[] place = Arrays.copyOf(bytes, PLACE_BYTES);
        return MessageDigest.isEqual(mac(place), Arrays.copyOfRange(bytes, PLACE_BYTES, bytes.length))
                ? Optional.of(link(place, UUID.nameUUIDFromBytes(bytes)))
                : Optional.empty();
    }

    boolean isExpired(VerdictLink link) {
        return clock.instant().isAfter(link.expires());
    }

    private String token(UUID ticketId, int attempt) {
        var expires = clock.instant().plus(config.validFor());
        byte[] place = ByteBuffer.allocate(PLACE_BYTES)
                .putLong(ticketId.getMostSignificantBits()).putLong(ticketId.getLeastSignificantBits())
                .putShort((short) attempt).putInt((int) expires.getEpochSecond()).array();
        byte[] token = Arrays.copyOf(place, PLACE_BYTES + MAC_BYTES);
        System.arraycopy(mac(place), 0, token, PLACE_BYTES, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static VerdictLink link(byte[] place, UUID message) {
        var fields = ByteBuffer.wrap(place);
        return new VerdictLink(new UUID(fields.getLong(), fields.getLong()), fields.getShort(),
                Instant.ofEpochSecond(Integer.toUnsignedLong(fields.getInt())), message);
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0]; // not even base64url: as good as any other made-up one
        }
    }

    private byte[] mac(byte[] place) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(config.secret().orElseThrow().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(place), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** @param message id of the customer's message that the answer becomes; the same for the same link, so it counts once */
    record VerdictLink(UUID ticket, int attempt, Instant expires, UUID message) {
    }
}
