package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * The company knows where the customer of this ticket lives, and so when it is night there (A19).
 *
 * @param zone IANA name of the time zone
 */
public record CustomerZoneFound(UUID ticketId, String zone, Instant foundAt) {
}
