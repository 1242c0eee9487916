package io.amends.tickets.remedy.domain;

import java.time.Duration;
import java.util.List;

/**
 * How long is waited between two attempts: longer each time, at last as long as the last one.
 *
 * @param waits after the first attempt, the second and so on
 */
public record BackOff(List<Duration> waits) {

    /** With this at most between two questions an unknown outcome is known well within 5 minutes of the system's health. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    public BackOff {
        waits = List.copyOf(waits);
        if (waits.isEmpty() || waits.stream().anyMatch(wait -> !wait.isPositive() || wait.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("Some waits, each above zero and at most " + LONGEST + ": " + waits);
        }
    }

    /** @param tries how many attempts there were */
    public Duration after(int tries) {
        return waits.get(Math.clamp(tries - 1L, 0, waits.size() - 1));
    }
}
