package io.amends.foundation.figure;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Metrics that are read from the database. */
@ConfigMapping(prefix = "amends.figures")
public interface FigureConfig {

    /** How often they are read. Rarer, and an alarm rings later; more often, and every replica asks the database more. */
    @WithDefault("PT10S")
    Duration every();
}
