package io.amends.followups.followup.domain;

import java.time.Instant;
import java.util.Objects;

/** Something that happened in an attempt at a ticket. */
public record TicketFact(int attempt, Milestone milestone, Instant at) {

    public TicketFact {
        Objects.requireNonNull(at, "at");
        if (attempt < 1) {
            throw new IllegalArgumentException("Attempts count from 1");
        }
    }
}
