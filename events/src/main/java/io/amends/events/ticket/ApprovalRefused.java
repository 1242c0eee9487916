package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * A remedy above a mandate was refused; why stays in ticket-service.
 *
 * @param refusedBy the token claim {@code person}
 */
public record ApprovalRefused(UUID approvalId, UUID ticketId, int attempt, String refusedBy, Instant requestedAt,
        Instant refusedAt) {
}
