package io.amends.tickets.insight.web;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.web.Moments;
import io.amends.tickets.insight.domain.Period;

/** Reads a period; left out, it is the last 30 days. */
final class Periods {

    private Periods() {
    }

    static Period of(@Nullable String from, @Nullable String to, Clock clock) {
        var end = to == null ? clock.instant() : Moments.of(to);
        return from == null ? Period.until(end) : new Period(Moments.of(from), end);
    }
}
