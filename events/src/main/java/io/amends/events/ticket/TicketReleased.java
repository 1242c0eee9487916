package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer said to be satisfied, and we let go (A20).
 *
 * @param verdictMessageId the customer's message that is the evidence
 * @param actions commands that people needed for it
 */
public record TicketReleased(UUID ticketId, int attempt, UUID verdictMessageId, String sponsorId, Instant openedAt,
        Instant releasedAt, int actions) {
}
