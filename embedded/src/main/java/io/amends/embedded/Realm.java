package io.amends.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The realm of the demo company, for a console that is served at one origin. */
record Realm(String json) {

    private static final String ORIGIN = "${amends.origin}";

    static Realm servedAt(String origin) {
        try (var resource = Realm.class.getResourceAsStream("amends-realm.json")) {
            return new Realm(new String(resource.readAllBytes(), UTF_8).replace(ORIGIN, origin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
