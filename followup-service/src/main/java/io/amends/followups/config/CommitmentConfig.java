package io.amends.followups.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What was promised to customers. */
@ConfigMapping(prefix = "amends.commitment")
interface CommitmentConfig {

    /** How long before it is due somebody is told; half of the whole time, where less than twice as much was given. */
    @WithDefault("PT2H")
    Duration lead();
}
