package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * The same was done by hand for the third time within a month (B28): it might become a remedy that a machine carries out.
 *
 * @param ticketId of the latest of them
 * @param kind what was done, in its plainest form
 * @param since when it was done for the first of these times
 */
public record RemedyCandidate(UUID ticketId, String kind, int times, Instant since, Instant at) {
}
