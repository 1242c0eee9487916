package io.amends.followups.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How fast a person answers. */
@ConfigMapping(prefix = "amends.first-response")
interface FirstResponseConfig {

    /** How long a customer may wait for a first word, at any hour of any day, before the ticket is shown as overdue. */
    @WithDefault("PT60M")
    Duration within();
}
