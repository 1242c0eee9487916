package io.amends.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The folder that keeps what was unpacked once; the same rule as in {@code mvnw}. */
public final class Cache {

    private Cache() {
    }

    public static Path folder() {
        String explicit = environment("AMENDS_CACHE");
        if (explicit != null) {
            return Path.of(explicit);
        }
        String xdg = environment("XDG_CACHE_HOME");
        return (xdg == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg)).resolve("amends");
    }

    private static @Nullable String environment(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : value;
    }
}
