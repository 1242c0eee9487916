package io.amends.followups.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What becomes of a ticket that lies around. */
@ConfigMapping(prefix = "amends.attention")
interface AttentionConfig {

    /** How long after a call for a ticket that has stood for too long the next one follows, until it moves on. */
    @WithDefault("PT30M")
    Duration again();
}
