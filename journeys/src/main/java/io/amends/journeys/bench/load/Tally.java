package io.amends.journeys.bench.load;

import java.time.Duration;

import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Counts answers while load runs; used by one event loop only. */
final class Tally {

    private static final int PRECISION = 3;

    private final Histogram micros = new Histogram(PRECISION);
    private final long begin = System.nanoTime();
    private long failed;
    private @Nullable String firstFailure;

    void answered(Call call, int status, long since) {
        if (status / 100 == 2) {
            micros.recordValue((System.nanoTime() - since) / 1000);
        } else {
            failed(call + " answered " + status);
        }
    }

    void failed(String how) {
        failed++;
        if (firstFailure == null) {
            firstFailure = how;
        }
    }

    Outcome outcome() {
        return new Outcome(Duration.ofNanos(System.nanoTime() - begin), micros, failed, firstFailure);
    }
}
