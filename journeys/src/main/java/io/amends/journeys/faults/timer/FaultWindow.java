package io.amends.journeys.faults.timer;

import java.time.Duration;
import java.time.Instant;

/**
 * While nobody fires: from a strike against whoever does until another has taken over, which may take the term of its lease and
 * some seconds once somebody is up. What became due right before the strike had not been looked at yet, as it is looked four
 * times a second, and what has waited is fired within another second.
 */
record FaultWindow(Instant begin, Instant end) {

    private static final Duration LOOKED_AT_WITHIN = Duration.ofMillis(500);
    private static final Duration CAUGHT_UP_WITHIN = Duration.ofSeconds(1);
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(15);
    private static final Duration TAKEN_OVER_ONCE_UP = Duration.ofSeconds(5);

    /**
     * @param strike when it was struck
     * @param up since when somebody was up; the strike itself when somebody always was
     * @param taken when another had the lease
     */
    static FaultWindow of(Instant strike, Instant up, Instant taken) {
        var latest = later(strike.plus(TAKEN_OVER_WITHIN), up.plus(TAKEN_OVER_ONCE_UP));
        var end = taken.plus(CAUGHT_UP_WITHIN);
        return new FaultWindow(strike.minus(LOOKED_AT_WITHIN), end.isAfter(latest) ? latest : end);
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(begin) && moment.isBefore(end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
