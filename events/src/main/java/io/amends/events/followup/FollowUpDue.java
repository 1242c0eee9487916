package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * It is time to come back (A19).
 *
 * @param audience {@code CUSTOMER} or {@code SOLVER}
 */
public record FollowUpDue(UUID ticketId, int attempt, String audience, Instant dueAt) {
}
