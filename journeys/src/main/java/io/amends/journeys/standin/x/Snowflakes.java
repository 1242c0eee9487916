package io.amends.journeys.standin.x;

import java.time.Clock;
import java.time.Instant;

/** Ids as X makes them: decimal text, time in the upper bits, every one greater than all before it. */
final class Snowflakes {

    private static final Instant EPOCH = Instant.ofEpochMilli(1_288_834_974_657L);
    private static final int BITS_BELOW_TIME = 22;

    private final Clock clock;
    private long last;

    Snowflakes(Clock clock) {
        this.clock = clock;
    }

    synchronized String next() {
        long sinceEpoch = clock.millis() - EPOCH.toEpochMilli();
        last = Math.max(last + 1, sinceEpoch << BITS_BELOW_TIME);
        return Long.toString(last);
    }
}
