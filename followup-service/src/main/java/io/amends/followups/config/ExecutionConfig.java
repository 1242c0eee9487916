package io.amends.followups.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long what was decided may take until it has its effect. */
@ConfigMapping(prefix = "amends.execution")
interface ExecutionConfig {

    /** After this long a decision without effect is shown as stranded; the customer was promised five minutes at most. */
    @WithDefault("PT15M")
    Duration within();
}
