package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * A ticket was opened.
 *
 * @param kind {@code COMPLAINT} or {@code QUESTION}
 * @param asker {@code CUSTOMER}, {@code PRESS} or {@code OTHER}
 * @param openedAt the time the first message was sent; the first-response clock counts from here, on calendar time
 * @param attentionDue when somebody must have looked at it at the latest
 */
public record TicketOpened(UUID ticketId, UUID contactId, UUID conversationId, String network, String kind,
        String asker, String stage, int attempt, Instant openedAt, Instant attentionDue) {
}
