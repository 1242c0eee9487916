package io.amends.followups.timer.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A timer that a ticket has, or had.
 *
 * @param approval request that it belongs to; absent for timers of the ticket itself
 */
public record Timer(TimerId id, TicketId ticket, @Nullable UUID approval, Occasion occasion, Instant dueAt, TimerState state) {

    public static Timer pending(TimerId id, TicketId ticket, @Nullable UUID approval, PlannedTimer planned) {
        return new Timer(id, ticket, approval, planned.occasion(), planned.dueAt(), TimerState.PENDING);
    }

    public boolean isPending() {
        return state == TimerState.PENDING;
    }
}
