package io.amends.followups.followup.application;

import java.time.Instant;
import java.util.List;

import io.amends.followups.timer.domain.Timer;
import io.smallrye.mutiny.Uni;

/** Those whom we promised to come back to, and who were not asked yet. */
public interface UnaskedCustomers {

    /** Timers to come back by, due by then, whether or not they have fired; the oldest promise first. */
    Uni<List<Timer>> until(Instant due, int limit);
}
