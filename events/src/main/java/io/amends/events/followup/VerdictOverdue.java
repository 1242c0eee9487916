package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer has not said whether it is solved.
 *
 * @param reminder which silence this is, from 1
 * @param last whether the reminders are spent, so that the ticket lapses
 */
public record VerdictOverdue(UUID ticketId, int attempt, int reminder, boolean last, Instant dueAt) {
}
