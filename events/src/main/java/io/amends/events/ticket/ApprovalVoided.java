package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * What a request was about has changed, so nobody can grant it any more.
 *
 * @param reason what changed, e.g. {@code CUSTOMER_CHANGED}
 */
public record ApprovalVoided(UUID approvalId, UUID ticketId, int attempt, String reason, Instant requestedAt,
        Instant voidedAt) {
}
