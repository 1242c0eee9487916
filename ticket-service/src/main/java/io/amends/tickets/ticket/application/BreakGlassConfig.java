package io.amends.tickets.ticket.application;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Looking with a reason at what is not one's own to know. */
@ConfigMapping(prefix = "amends.break-glass")
interface BreakGlassConfig {

    /** How long whoever gave a reason may look; a longer time is forgotten, a shorter one asks for the reason again. */
    @WithDefault("PT1H")
    Duration lasts();
}
