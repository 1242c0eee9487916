package io.amends.tickets.commitment.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A promise with a due time (B6).
 *
 * @param words what was promised, as she put it
 */
public record Commitment(UUID id, UUID ticketId, String madeBy, String madeByName, Instant madeAt, Instant dueAt, String words,
        State state) {

    /** What the clock of the house says of it. */
    public enum State {
        OPEN,
        /** Due soon. */
        AT_RISK,
        KEPT,
        BROKEN
    }

    @Override
    public String toString() {
        return "Commitment[id=" + id + ", state=" + state + "]";
    }
}
