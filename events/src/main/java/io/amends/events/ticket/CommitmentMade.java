package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody promised a customer something by a certain time (B6). What was promised is text, and stays with the ticket.
 *
 * @param madeBy the token claim {@code person}
 */
public record CommitmentMade(UUID commitmentId, UUID ticketId, int attempt, String madeBy, Instant dueAt, Instant madeAt) {
}
