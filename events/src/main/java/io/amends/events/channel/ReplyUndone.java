package io.amends.events.channel;

import java.time.Instant;
import java.util.UUID;

/** The author took a reply back inside the undo window; the network was never called (A6). */
public record ReplyUndone(UUID replyId, UUID ticketId, UUID conversationId, String purpose, int attempt,
        String undoneBy, Instant undoneAt) {
}
