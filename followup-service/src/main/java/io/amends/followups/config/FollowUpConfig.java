package io.amends.followups.config;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How we come back to a customer, and how long we ask. */
@ConfigMapping(prefix = "amends.follow-up")
interface FollowUpConfig {

    /** How long after the effect the customer is asked whether it is solved; too soon, and they cannot know yet. */
    @WithDefault("PT30M")
    Duration after();

    /** How long after the question a silent customer is reminded, once for each; each costs them a notification. */
    @WithDefault("P1D,P3D")
    List<Duration> reminders();

    /** How long after the question a silent ticket ends as LAPSED; never as satisfied. Longer than any reminder. */
    @WithDefault("P7D")
    Duration lapse();
}
