package io.amends.journeys.story;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of the story: Friday 23:00 and, from then on, real time multiplied. Nothing is skipped, everything is shorter. */
final class StoryClock {

    private static final LocalDateTime FRIDAY_23 = LocalDateTime.of(2026, 11, 20, 23, 0);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    private final int compression;
    private final long beginNanos = System.nanoTime();

    StoryClock(int compression) {
        this.compression = compression;
    }

    int compression() {
        return compression;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - beginNanos).multipliedBy(compression);
    }

    String now() {
        return FRIDAY_23.plus(elapsed()).format(DAY_AND_TIME);
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
