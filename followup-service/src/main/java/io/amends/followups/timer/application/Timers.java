package io.amends.followups.timer.application;

import java.time.Instant;
import java.util.List;

import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.smallrye.mutiny.Uni;

/** All timers of the house. */
public interface Timers {

    /** Those of a ticket, whatever became of them, the soonest first. */
    Uni<List<Timer>> of(TicketId ticket);

    Uni<Void> set(List<Timer> timers);

    /** Cancels those that are still pending; one that has fired in the meantime stays fired. */
    Uni<Void> cancel(List<TimerId> timers);

    /** Makes those that were cancelled pending again, due as they say now. */
    Uni<Void> revive(List<Timer> timers);

    /**
     * Marks timers as fired that are due by the clock of the database, and returns them. Those that somebody else is just
     * firing or cancelling are passed over. Whoever no longer holds the lease, and does not know it yet, marks nothing.
     */
    Uni<List<Timer>> fireDue(String lease, long epoch, int limit);

    /** By the clock that decides what is due. */
    Uni<Instant> now();
}
