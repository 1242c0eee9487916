package io.amends.handbook;

import java.util.Locale;

/**
 * Something that an operator can set.
 *
 * @param key e.g. {@code amends.company.deadline}
 * @param fallback what holds without it; empty when nothing does
 */
record Setting(String key, String type, String fallback, String meaning) {

    String environmentVariable() {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    boolean isSecret() {
        return key.matches(".*(secret|token|password)$");
    }

    boolean isOptional() {
        return type.startsWith("Optional");
    }

    String kind() {
        return type.replaceAll("Optional<(.*)>", "$1")
                .replaceAll("(?:List|Set)<(.*)>", "list of $1")
                .replace("String", "text").replace("Duration", "duration").replace("Path", "file")
                .replace("ZoneId", "time zone").replace("LocalTime", "time of day").replace("int", "number")
                .replace("long", "number");
    }
}
