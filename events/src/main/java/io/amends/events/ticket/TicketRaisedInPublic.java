package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody with an open or recent ticket spoke in public again, and neither in thanks nor in answer to a question of ours (A5).
 */
public record TicketRaisedInPublic(UUID ticketId, int attempt, Instant raisedAt) {
}
