package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer came back, and the same ticket goes on with its next attempt.
 *
 * @param from stage that it was in, e.g. {@code RELEASED}
 */
public record TicketReopened(UUID ticketId, String from, int attempt, Instant reopenedAt, Instant attentionDue) {
}
