package io.amends.tickets.insight.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Refused;
import io.amends.tickets.insight.domain.Period;

/** Reads a period; left out, it is the last 30 days. */
final class Periods {

    private Periods() {
    }

    static Period of(@Nullable String from, @Nullable String to, Clock clock) {
        var end = to == null ? clock.instant() : time(to);
        return from == null ? Period.until(end) : new Period(time(from), end);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(400, "invalid-time");
        }
    }
}
