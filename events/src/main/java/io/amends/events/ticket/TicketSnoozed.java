package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * Whoever has the ticket looks at it again then, and not before (A17).
 *
 * @param by the token claim {@code person}
 */
public record TicketSnoozed(UUID ticketId, Instant until, String by, Instant snoozedAt) {
}
