package io.amends.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

/** The realm of the demo company, for a console that is served at one origin. */
record Realm(String json) {

    private static final String ORIGINS = "\"${amends.origins}\"";
    /** One realm answers all of these, so that it is imported once. */
    private static final Set<String> USUAL = EmbeddedKeycloak.ORIGIN_PORTS.stream().map(port -> "http://localhost:" + port)
            .collect(toCollection(LinkedHashSet::new));

    static Realm servedAt(String origin) {
        var origins = USUAL.contains(origin) ? USUAL : Set.of(origin);
        var quoted = origins.stream().map(each -> '"' + each + '"').collect(joining(", "));
        try (var resource = Realm.class.getResourceAsStream("amends-realm.json")) {
            return new Realm(new String(resource.readAllBytes(), UTF_8).replace(ORIGINS, quoted));
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
