package io.amends.tickets.remedy.application;

import java.time.Duration;

/** A claim for as long as its lease lasts, by the clock of this process: who was asleep for longer sends nothing any more. */
record Holding(Claim claim, long until) {

    Holding(Claim claim, Duration lease) {
        this(claim, System.nanoTime() + lease.toNanos());
    }

    boolean isStillOurs() {
        return System.nanoTime() - until < 0;
    }
}
