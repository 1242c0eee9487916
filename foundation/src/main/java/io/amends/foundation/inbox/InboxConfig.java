package io.amends.foundation.inbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How events of other services are read. */
@ConfigMapping(prefix = "amends.inbox")
interface InboxConfig {

    /** Keys that one topic handles side by side; each takes a connection, so all topics together stay below the pool. */
    @WithDefault("6")
    int lanes();

    /** How long a passing fault holds up its lane, and so the end of the batch, before the record is parked instead. */
    @WithDefault("PT5S")
    Duration patience();

    /** How long an event waits for one that should have come before it; then it is handled anyway, and shown. */
    @WithDefault("PT10M")
    Duration parkedAtMost();
}
