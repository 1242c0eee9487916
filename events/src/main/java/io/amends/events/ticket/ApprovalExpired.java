package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/** Nobody answered a request in time. */
public record ApprovalExpired(UUID approvalId, UUID ticketId, int attempt, Instant requestedAt, Instant expiredAt) {
}
