package io.amends.tickets.insight.domain;

import java.util.List;
import java.util.Optional;

/**
 * How long something took, in whole seconds: half of them took no longer than p50, all but one in twenty no longer than p95.
 *
 * @param count how many were measured
 */
public record Spread(long count, long p50, long p95) {

    /** Nearest rank, as the database counts it; of nothing there is none. */
    public static Optional<Spread> of(List<Long> seconds) {
        var sorted = seconds.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty()
                : Optional.of(new Spread(sorted.size(), atRank(sorted, 50), atRank(sorted, 95)));
    }

    private static long atRank(List<Long> sorted, int percent) {
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }
}
