package io.amends.journeys.story;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for something to become so; the story goes on when it has, and fails when it does not. */
public final class Await {

    private static final long POLL_MILLIS = 25;

    private Await() {
    }

    public static <T> T until(String what, Duration atMost, Callable<T> look, Predicate<T> isSo) throws Exception {
        long deadline = System.nanoTime() + atMost.toNanos();
        T seen = look.call();
        while (!isSo.test(seen)) {
            if (System.nanoTime() > deadline) {
                throw new StoryBroken("It did not come to this within " + atMost.toSeconds() + " s: " + what);
            }
            Thread.sleep(POLL_MILLIS);
            seen = look.call();
        }
        return seen;
    }

    /** Something that the story promises did not happen. */
    public static final class StoryBroken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoryBroken(String message) {
            super(message);
        }
    }
}
