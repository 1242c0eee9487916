package io.amends.journeys.faults.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock of a service that is wrong by as many milliseconds as a file says, from one moment to the next and back. The
 * machine's own clock cannot be turned for one process everywhere; what is turned here is every time that the product asks for.
 */
public final class JumpingClock implements InstantSource {

    /** System property that names the file; without it this clock is right. */
    public static final String FILE = "amends.faults.clock";

    private static final int LOOK_MILLIS = 20;

    private final InstantSource right = Clock.systemUTC();
    private volatile long offsetMillis;

    public JumpingClock() {
        String file = System.getProperty(FILE);
        if (file != null) {
            Path path = Path.of(file);
            Thread.ofPlatform().daemon().name("jumping-clock").start(() -> watch(path));
        }
    }

    @Override
    public Instant instant() {
        return right.instant().plusMillis(offsetMillis);
    }

    private void watch(Path file) {
        while (true) {
            offsetMillis = read(file);
            pause();
        }
    }

    private static long read(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
