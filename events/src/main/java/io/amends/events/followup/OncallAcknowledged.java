package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody says that they look at the ticket, so nobody else is paged for it (B16).
 *
 * @param person the token claim {@code person}
 */
public record OncallAcknowledged(UUID ticketId, UUID pageId, String person, Instant acknowledgedAt) {
}
