package io.amends.journeys.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.launcher.StackSettings;
import io.amends.journeys.story.Api;

/** Logs in again and again: a provider that is too busy to answer is none of what a run judges. */
record PatientLogin(StackSettings settings, String user) {

    private static final Duration GIVES_UP = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    Api api() throws IOException, InterruptedException {
        long end = System.nanoTime() + GIVES_UP.toNanos();
        while (true) {
            try {
                return Api.loggedIn(settings, user);
            } catch (IOException busy) {
                if (System.nanoTime() > end) {
                    throw busy;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
