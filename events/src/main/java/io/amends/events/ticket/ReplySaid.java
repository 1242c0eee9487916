package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * A person has told the customer herself, by phone or at the counter.
 *
 * @param purpose {@code ANSWER}, {@code RETURN_MESSAGE} or {@code ASK_AGAIN}
 * @param authorId token claim {@code person} of who said it
 * @param visibility {@code PUBLIC} or {@code PRIVATE}
 */
public record ReplySaid(UUID replyId, UUID ticketId, String purpose, int attempt, String authorId, String visibility,
        Instant saidAt) {
}
