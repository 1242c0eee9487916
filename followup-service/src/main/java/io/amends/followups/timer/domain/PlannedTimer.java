package io.amends.followups.timer.domain;

import java.time.Duration;
import java.time.Instant;

/** A timer that a ticket should have. */
public record PlannedTimer(Occasion occasion, Instant dueAt) {

    public static PlannedTimer after(Duration wait, Occasion occasion) {
        return new PlannedTimer(occasion, occasion.countedFrom().plus(wait));
    }
}
