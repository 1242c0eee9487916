package io.amends.channels.delivery.domain;

import java.time.Duration;

/**
 * So many automatic messages a second at most: after a long stop of ours nobody is buried, and no network takes us for a
 * machine gone mad (fault-F20). What a person wrote is not held up.
 */
public record Pace(int perSecond) {

    /** How long to wait after so many were sent in such a time. */
    public Duration pause(long automatic, Duration took) {
        var least = Duration.ofSeconds(automatic).dividedBy(perSecond);
        return took.compareTo(least) < 0 ? least.minus(took) : Duration.ZERO;
    }
}
