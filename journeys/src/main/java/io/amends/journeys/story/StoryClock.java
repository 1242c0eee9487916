package io.amends.journeys.story;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The time of a story: real time multiplied, from its begin on. Nothing is skipped but hours in which everybody sleeps;
 * everything is shorter.
 */
final class StoryClock {

    private static final LocalDateTime FRIDAY_23 = LocalDateTime.of(2026, 11, 20, 23, 0);
    private static final LocalDateTime SATURDAY_2 = LocalDateTime.of(2026, 11, 21, 2, 0);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    private final LocalDateTime begin;
    private final int compression;
    private final long beginNanos = System.nanoTime();
    private Duration slept = Duration.ZERO;

    StoryClock(int compression) {
        this(FRIDAY_23, compression);
    }

    private StoryClock(LocalDateTime begin, int compression) {
        this.begin = begin;
        this.compression = compression;
    }

    static StoryClock ofSaturday(int compression) {
        return new StoryClock(SATURDAY_2, compression);
    }

    int compression() {
        return compression;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - beginNanos).multipliedBy(compression).plus(slept);
    }

    String now() {
        return begin.plus(elapsed()).format(DAY_AND_TIME);
    }

    /** Until so long after the begin everybody sleeps, and nothing waits for the hours to pass. */
    void sleepUntil(Duration afterBegin) {
        slept = slept.plus(afterBegin.minus(elapsed()));
    }

    /** How long a time of the story really takes. */
    Duration real(Duration story) {
        return story.dividedBy(compression);
    }

    /** Lets a time of the story pass. */
    void pass(Duration story) throws InterruptedException {
        Thread.sleep(real(story));
    }
}
