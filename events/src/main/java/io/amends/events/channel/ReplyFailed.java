package io.amends.events.channel;

import java.time.Instant;
import java.util.UUID;

/**
 * A reply did not go out and will not be tried again.
 *
 * @param reason {@code REFUSED_BY_NETWORK}, {@code MESSAGE_DELETED}, {@code TOO_LONG}, {@code GIVEN_UP} or
 *        {@code OUTCOME_UNKNOWN}
 */
public record ReplyFailed(UUID replyId, UUID ticketId, UUID conversationId, String purpose, int attempt,
        String reason, Instant failedAt) {
}
