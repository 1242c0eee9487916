package io.amends.channels.delivery.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.channels.conversation.domain.Visibility;

/**
 * What is to be said to whom, in public or in private (A4).
 *
 * @param inReplyToMessageId message that it answers, when there is one
 * @param authorId the person who may take it back
 * @param automatic whether no person wrote or confirmed it
 */
public record ReplyRequest(UUID id, UUID ticketId, UUID contactId, UUID conversationId, Visibility visibility,
        @Nullable UUID inReplyToMessageId, String text, String purpose, int attempt, String authorId, boolean automatic,
        Instant requestedAt) {

    /** Without the text, which belongs in no log. */
    @Override
    public String toString() {
        return "ReplyRequest[id=" + id + ", ticketId=" + ticketId + "]";
    }
}
