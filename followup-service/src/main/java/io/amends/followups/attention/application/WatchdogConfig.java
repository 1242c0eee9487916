package io.amends.followups.attention.application;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether every open ticket has somebody and a next timer. */
@ConfigMapping(prefix = "amends.watchdog")
public interface WatchdogConfig {

    /** How often it looks. Rarer, and a ticket that was lost lies for longer; each look reads all open tickets. */
    @WithDefault("PT30S")
    Duration every();
}
