package io.amends.channels.conversation.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A message of a customer in its thread. Without what it says: that is told once, in the event.
 *
 * @param sentAt the network's time, which orders the thread
 * @param mended whether something impossible in it had to be replaced on the way in
 */
public record Message(UUID id, String network, String externalId, UUID conversationId, UUID contactId, MessageKind kind,
        Instant sentAt, Instant receivedAt, boolean mended) {
}
