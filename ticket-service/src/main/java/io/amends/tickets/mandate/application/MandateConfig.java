package io.amends.tickets.mandate.application;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "amends.mandate")
interface MandateConfig {

    /** JSON file with the mandates that a new installation starts with; absent = nobody may give more than words. */
    Optional<Path> seed();
}
