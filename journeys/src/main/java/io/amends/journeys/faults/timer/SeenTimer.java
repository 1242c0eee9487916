package io.amends.journeys.faults.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a timer, by the database's clock.
 *
 * @param events how many events of it were written
 */
record SeenTimer(UUID ticket, String state, Instant dueAt, Optional<Instant> settledAt, long events) {

    boolean hasFired() {
        return state.equals("FIRED");
    }

    Duration late() {
        return Duration.between(dueAt, settledAt.orElseThrow());
    }
}
