package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * What was decided has not taken effect for too long (B27).
 *
 * @param decidedAt since when it is to be carried out
 */
public record ExecutionOverdue(UUID ticketId, int attempt, Instant decidedAt, Instant dueAt) {
}
