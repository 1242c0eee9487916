package io.amends.tickets.insight.domain;

import java.time.Duration;
import java.time.Instant;

/** @param to before */
public record Period(Instant from, Instant to) {

    public static final Duration USUAL = Duration.ofDays(30);
    public static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    /** @throws InvalidPeriod when it does not begin before it ends, is longer than a year, or lies in no time of ours */
    public Period {
        if (!from.isBefore(to) || from.isBefore(EARLIEST) || to.isAfter(LATEST)
                || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidPeriod();
        }
    }

    public static Period until(Instant to) {
        return new Period(to.isBefore(EARLIEST) ? to : to.minus(USUAL), to);
    }

    /** The last one may be shorter than a week. */
    public int weeks() {
        return Math.toIntExact(Math.ceilDiv(Duration.between(from, to).toMillis(), WEEK.toMillis()));
    }

    /** @param number from 0 */
    public Period week(int number) {
        var begin = from.plus(WEEK.multipliedBy(number));
        var end = begin.plus(WEEK);
        return new Period(begin, end.isBefore(to) ? end : to);
    }
}
