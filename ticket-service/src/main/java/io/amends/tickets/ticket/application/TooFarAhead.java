package io.amends.tickets.ticket.application;

import java.time.Duration;
import java.time.Instant;

import io.amends.foundation.problem.Refused;

/** A time so far ahead that it is a slip of the keyboard, or a way to forget (input-F2). */
final class TooFarAhead {

    private TooFarAhead() {
    }

    static void require(Instant at, Instant now, Duration atMost) {
        if (at.isAfter(now.plus(atMost))) {
            throw new Refused(422, "too-far-ahead", Long.toString(atMost.toDays()));
        }
    }
}
