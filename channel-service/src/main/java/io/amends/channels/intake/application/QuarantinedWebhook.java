package io.amends.channels.intake.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A webhook that was put aside, as people see it: never its bytes, which may hold what a customer wrote.
 *
 * @param reason why it could not be read
 * @param size bytes of the body
 * @param replays how often somebody has had it read again
 * @param state {@code QUARANTINED}; {@code WAITING}, {@code DONE} or {@code IGNORED} once it is read again;
 *        {@code DISCARDED}
 * @param settledBy person who had it read again last, or discarded it
 * @param because why it was discarded
 */
public record QuarantinedWebhook(long id, String network, @Nullable String reason, int size, int replays, String state,
        Instant receivedAt, @Nullable Instant settledAt, @Nullable String settledBy, @Nullable String because) {
}
