package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody works on the ticket beside its sponsor, who stays (A18).
 *
 * @param solver the token claim {@code person}
 */
public record TicketSolverAdded(UUID ticketId, int attempt, String solver, Instant addedAt) {
}
