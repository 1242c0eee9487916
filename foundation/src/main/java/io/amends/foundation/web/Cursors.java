package io.amends.foundation.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.ToLongFunction;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Refused;

/**
 * Opaque, authenticated places in a list: the sort key of the last item, with a MAC over it and the person who asked, so that
 * nobody can make one up or go on where somebody else was.
 */
@ApplicationScoped
public class Cursors {

    private static final String SEPARATOR = "\n";
    private static final int MAC_BYTES = 16;

    private final SecretKeySpec key;
    private final WhoAsks whoAsks;

    /** @param secret the same on every replica, else a cursor of one is refused by the next */
    Cursors(@ConfigProperty(name = "amends.cursor.secret") String secret, WhoAsks whoAsks) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.whoAsks = whoAsks;
    }

    public String write(String... sortKey) {
        byte[] place = String.join(SEPARATOR, sortKey).getBytes(StandardCharsets.UTF_8);
        byte[] cursor = Arrays.copyOf(mac(place), MAC_BYTES + place.length);
        System.arraycopy(place, 0, cursor, MAC_BYTES, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** @throws Refused 400 {@code invalid-cursor} when it is not one of ours */
    public List<String> read(String cursor) {
        byte[] bytes = decode(cursor);
        byte[] place = Arrays.copyOfRange(bytes, MAC_BYTES, bytes.length);
        if (!MessageDigest.isEqual(mac(place), Arrays.copyOf(bytes, MAC_BYTES))) {
            throw new Refused(400, "invalid-cursor");
        }
        return List.of(new String(place, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    /**
     * The page that a list by id begins with after {@code cursor}.
     *
     * @param found one more than the page holds tells that there is a next one
     */
    public <T> Page<T> page(String list, List<T> found, int size, ToLongFunction<T> id) {
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(shown, found.size() > size ? write(list, Long.toString(id.applyAsLong(shown.getLast()))) : null);
    }

    /**
     * Where the page begins; null for the first.
     *
     * @throws Refused 400 {@code invalid-cursor} when it is of another list
     */
    public @Nullable Long place(String list, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var parts = read(cursor);
        if (parts.size() != 2 || !parts.getFirst().equals(list)) {
            throw new Refused(400, "invalid-cursor");
        }
        return Long.valueOf(parts.getLast());
    }

    private static byte[] decode(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length > MAC_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // not even base64url: the same answer as for any other made-up cursor
        }
        throw new Refused(400, "invalid-cursor");
    }

    private byte[] mac(byte[] place) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((whoAsks.person().id() + SEPARATOR).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(place), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
