package io.amends.foundation.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A token bucket for each person, kept as one number: when it would be full again (generic cell rate algorithm). Whoever has
 * rested needs no entry.
 */
public class Rates {

    private static final long SECOND = 1_000_000_000;
    private static final int MANY_PEOPLE = 10_000;

    private final ConcurrentMap<String, AtomicLong> fullAgain = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;
    private final long interval;
    private final long burst;

    public Rates(int requestsPerSecond, int burst, LongSupplier nanoTime) {
        this.interval = SECOND / requestsPerSecond;
        this.burst = burst * interval;
        this.nanoTime = nanoTime;
    }

    /** Takes one request out of the person's bucket; false when it is empty. */
    public boolean take(String person) {
        long now = nanoTime.getAsLong();
        forgetTheRested(now);
        var full = fullAgain.computeIfAbsent(person, fresh -> new AtomicLong(now));
        long before = full.getAndUpdate(at -> hasOneLeft(at, now) ? Math.max(at, now) + interval : at);
        return hasOneLeft(before, now);
    }

    private boolean hasOneLeft(long full, long now) {
        return Math.max(full, now) + interval - now <= burst;
    }

    private void forgetTheRested(long now) {
        if (fullAgain.size() > MANY_PEOPLE) {
            fullAgain.values().removeIf(full -> full.get() <= now);
        }
    }
}
