package io.amends.foundation.retention;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long what is done with is kept. */
@ConfigMapping(prefix = "amends.retention")
public interface RetentionConfig {

    /**
     * How long published events, answered idempotency keys, read webhook bodies and delivered notices stay in the database.
     * Longer, and what customers wrote lies about longer; shorter, and less can be sent again after a loss at the broker.
     */
    @WithDefault("P7D")
    Duration period();

    /**
     * How long the ids of handled events are known. Must be longer than the broker keeps a record, which may be its retention
     * and the age of a whole segment; shorter, and an event that is read again from the start takes effect twice.
     */
    @WithDefault("P15D")
    Duration inboxPeriod();

    /** How often it is looked for what may go. Rarer, and more goes at once. */
    @WithDefault("PT1M")
    Duration every();

    /** Rows of one table deleted in one statement. More, and the statement holds its locks and the disk for longer. */
    @WithDefault("1000")
    int batch();
}
