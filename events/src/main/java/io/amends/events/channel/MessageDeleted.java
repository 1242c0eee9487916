package io.amends.events.channel;

import java.time.Instant;
import java.util.UUID;

/** The author took a message back; nobody may answer it any more. */
public record MessageDeleted(UUID messageId, UUID conversationId, UUID contactId, Instant deletedAt) {
}
