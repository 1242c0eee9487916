package io.amends.foundation.deadletter;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A record that could not be handled, as people see it: never its bytes, which may hold what a customer wrote.
 *
 * @param id number within this service
 * @param key the record's key, an id of ours
 * @param reason why it could not be handled the last time
 * @param size bytes of the payload
 * @param tries how often it was tried
 * @param state {@code KEPT}, {@code REPLAYED} or {@code DISCARDED}
 * @param settledBy person who had it handled again or discarded it
 * @param because why it was discarded
 */
public record DeadLetter(long id, String topic, int partition, long offset, @Nullable String key, @Nullable String eventId,
        @Nullable String type, String reason, int size, int tries, String state, Instant keptAt, Instant triedAt,
        @Nullable Instant settledAt, @Nullable String settledBy, @Nullable String because) {

    /** Which ones; whatever is null does not matter. */
    public record Filter(String state, @Nullable String topic, @Nullable String type, @Nullable String reason) {
    }
}
