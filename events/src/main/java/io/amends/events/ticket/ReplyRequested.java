package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A text is to go out to the customer. Carries text, so it is one of the few events that hold personal data.
 *
 * @param visibility {@code PUBLIC} or {@code PRIVATE}
 * @param inReplyToMessageId message that it answers; absent when there is none of that visibility
 * @param purpose {@code ANSWER}, {@code RETURN_MESSAGE}, {@code REMINDER} or {@code ASK_AGAIN}
 * @param authorId token claim {@code person} of who may undo it
 * @param automatic whether no person wrote or confirmed it; such a text has no undo window
 */
public record ReplyRequested(UUID replyId, UUID ticketId, UUID contactId, UUID conversationId, String visibility,
        @Nullable UUID inReplyToMessageId, String text, String purpose, int attempt, String authorId,
        boolean automatic, Instant requestedAt) {

    @Override
    public String toString() {
        return "ReplyRequested[replyId=" + replyId + ", ticketId=" + ticketId + "]";
    }
}
