package io.amends.channels.partner.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a webhook that was not taken is sent again: the schedule of the Standard Webhooks specification 1.0.0, some 75 hours
 * in all.
 */
public final class RetrySchedule {

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(14),
            Duration.ofHours(20), Duration.ofHours(24));
    private static final double JITTER = 0.1;

    private RetrySchedule() {
    }

    /**
     * The pause before the next attempt; empty when there is none any more.
     *
     * @param failed how many attempts have failed, at least one
     * @param chance from 0 to 1: lengthens the pause by up to a tenth, so that not all partners' queues knock at once
     * @param asked what the partner wants at least
     */
    public static Optional<Duration> pause(int failed, double chance, Duration asked) {
        if (failed > PAUSES.size()) {
            return Optional.empty();
        }
        var pause = PAUSES.get(failed - 1);
        var ours = pause.plusMillis((long) (pause.toMillis() * JITTER * chance));
        return Optional.of(ours.compareTo(asked) < 0 ? asked : ours);
    }
}
