package io.amends.followups.timer.domain;

import java.time.Instant;

/** A timer that a ticket has, or had. */
public record Timer(TimerId id, TicketId ticket, Occasion occasion, Instant dueAt, TimerState state) {

    public static Timer pending(TimerId id, TicketId ticket, PlannedTimer planned) {
        return new Timer(id, ticket, planned.occasion(), planned.dueAt(), TimerState.PENDING);
    }

    public boolean isPending() {
        return state == TimerState.PENDING;
    }
}
