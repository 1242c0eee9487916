package io.amends.channels.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How replies go out. */
@ConfigMapping(prefix = "amends.delivery")
public interface DeliveryConfig {

    /** How long an author can take a reply back (A6), and so how much later every customer gets an answer. */
    @WithDefault("PT15S")
    Duration undoWindow();

    /** How long a network that is busy is tried again; then the reply fails, and whoever wrote it sees that. */
    @WithDefault("PT1H")
    Duration giveUpAfter();

    /**
     * How long after the start of sending its sender counts as dead, and the outcome as unknown. Shorter than a call and the
     * writing down of its outcome can take, and replies that did go out are shown as unknown.
     */
    @WithDefault("PT2M")
    Duration lostAfter();
}
