package io.amends.channels.intake.domain;

import java.time.Instant;

/**
 * When a message was sent, as far as that can be: it orders the thread and starts the clock of the customer's waiting.
 *
 * @param mended whether the network's time was impossible, so that the time of receipt stands for it
 */
public record SentAt(Instant value, boolean mended) {

    private static final Instant BEFORE_ALL_NETWORKS = Instant.parse("2000-01-01T00:00:00Z");

    public static SentAt of(Instant claimed, Instant receivedAt) {
        boolean possible = claimed.isAfter(BEFORE_ALL_NETWORKS) && !claimed.isAfter(receivedAt);
        return possible ? new SentAt(claimed, false) : new SentAt(receivedAt, true);
    }
}
