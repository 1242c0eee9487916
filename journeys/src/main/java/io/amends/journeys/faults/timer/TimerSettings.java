package io.amends.journeys.faults.timer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A run.
 *
 * @param data where all of it is kept; empty before
 * @param timers how many become due
 * @param kills how often a replica is killed or stopped
 * @param jumps how often the clock of one is wrong
 * @param apart how long from one strike to the next
 * @param mistake what is made wrong on purpose
 */
public record TimerSettings(Path data, int timers, int kills, int jumps, long seed, int replicas, Duration apart,
        Optional<TimerMistake> mistake) {

    private static final Duration PEACE = Duration.ofSeconds(5);

    /** While timers become due; the last strike has some peace behind it. */
    Duration length() {
        return apart.multipliedBy(Math.max(kills, jumps)).plus(PEACE);
    }
}
