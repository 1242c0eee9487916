package io.amends.followups.timer.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A timer that a ticket has, or had.
 *
 * @param subject request or commitment that it belongs to; absent for timers of the ticket itself
 */
public record Timer(TimerId id, TicketId ticket, @Nullable UUID subject, Occasion occasion, Instant dueAt, TimerState state) {

    public static Timer pending(TimerId id, TicketId ticket, @Nullable UUID subject, PlannedTimer planned) {
        return new Timer(id, ticket, subject, planned.occasion(), planned.dueAt(), TimerState.PENDING);
    }

    public boolean isPending() {
        return state == TimerState.PENDING;
    }

    /** The same, pending once more and due as planned now. */
    public Timer again(PlannedTimer planned) {
        return new Timer(id, ticket, subject, occasion, planned.dueAt(), TimerState.PENDING);
    }
}
