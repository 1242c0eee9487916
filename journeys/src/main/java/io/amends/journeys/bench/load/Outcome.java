package io.amends.journeys.bench.load;

import java.time.Duration;

import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * What came of a stretch of load.
 *
 * @param micros latencies of what was answered 2xx
 * @param failed answered otherwise, or not at all
 * @param firstFailure what the first of these was
 */
public record Outcome(Duration took, Histogram micros, long failed, @Nullable String firstFailure) {

    public long succeeded() {
        return micros.getTotalCount();
    }

    /** Successes per second. */
    public double rate() {
        return succeeded() / (took.toNanos() / 1e9);
    }

    public double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
