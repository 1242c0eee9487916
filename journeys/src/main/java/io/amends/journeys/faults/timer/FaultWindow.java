package io.amends.journeys.faults.timer;

import java.time.Duration;
import java.time.Instant;

/** From a strike against whoever fires until another must have taken over: the term of its lease and some seconds. */
record FaultWindow(Instant begin, Instant end) {

    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(15);

    static FaultWindow from(Instant strike, Instant upAgain) {
        var usual = strike.plus(TAKEN_OVER_WITHIN);
        return new FaultWindow(strike, upAgain.isAfter(usual) ? upAgain : usual);
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(begin) && moment.isBefore(end);
    }
}
