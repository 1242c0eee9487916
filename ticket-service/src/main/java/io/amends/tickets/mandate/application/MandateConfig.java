package io.amends.tickets.mandate.application;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "amends.mandate")
public interface MandateConfig {

    /** JSON file with the mandates that a new installation starts with; absent = nobody may give more than words. */
    Optional<Path> seed();

    /** Where a day begins for limits per day; they start anew at midnight there. Where the brand is, unless it is said. */
    @WithDefault("${amends.zone:Europe/Amsterdam}")
    ZoneId zone();
}
