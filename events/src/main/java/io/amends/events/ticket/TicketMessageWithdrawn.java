package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/** The customer took a message of the ticket back: whoever shows or compares its words forgets them. */
public record TicketMessageWithdrawn(UUID ticketId, UUID messageId, Instant withdrawnAt) {
}
