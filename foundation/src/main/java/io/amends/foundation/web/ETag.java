package io.amends.foundation.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A strong validator (RFC 9110): {@code "v7-5b1c…"}, the version of the thing and a digest of this representation of it. The
 * digest alone decides about 304, as a view holds more than the thing (others like it, what the reader may give); the version
 * alone decides about If-Match, as nobody is to be held up because something beside the thing has changed.
 */
public record ETag(String value) {

    private static final int DIGEST_BYTES = 6;

    public static ETag of(Object view, String representation) {
        String version = view instanceof Versioned versioned ? "v" + versioned.version() + "-" : "";
        return new ETag("\"" + version + digest(representation) + "\"");
    }

    /** Whether the header {@code If-None-Match} names it. */
    public boolean isNamedIn(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && names(ifNoneMatch)
                .map(name -> name.startsWith("W/") ? name.substring(2) : name)
                .anyMatch(name -> name.equals("*") || name.equals(value));
    }

    static Stream<String> names(String header) {
        return Arrays.stream(header.split(",")).map(String::strip);
    }

    private static String digest(String representation) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(representation.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
