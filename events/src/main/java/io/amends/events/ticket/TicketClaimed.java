package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody made the ticket theirs, by replying, acting or saying so (B11).
 *
 * @param sponsorId the token claim {@code person}
 */
public record TicketClaimed(UUID ticketId, String sponsorId, Instant claimedAt) {
}
