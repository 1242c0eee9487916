package io.amends.followups.commitment.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.followups.timer.domain.TicketId;

/**
 * A promise with a due time (B6): open, then once and for ever kept, broken or void.
 *
 * @param settledAt when it ceased to be open
 */
public record Commitment(UUID id, TicketId ticket, int attempt, Instant madeAt, Instant dueAt, State state,
        @Nullable Instant settledAt) {

    /** What became of a promise. */
    public enum State {
        OPEN,
        KEPT,
        BROKEN,
        /** The ticket ended without it: there is nobody left to keep it for. */
        VOID
    }

    public static Commitment made(UUID id, TicketId ticket, int attempt, Instant madeAt, Instant dueAt) {
        return new Commitment(id, ticket, attempt, madeAt, dueAt, State.OPEN, null);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Commitment settled(State as, Instant at) {
        return isOpen() ? new Commitment(id, ticket, attempt, madeAt, dueAt, as, at) : this;
    }
}
