package io.amends.channels.conversation.application;

import java.time.Instant;
import java.util.UUID;

/** A message that its author took back. */
public record TakenBackMessage(UUID id, UUID conversationId, UUID contactId, Instant at) {
}
