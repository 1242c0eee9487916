package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * A ticket has stood in its stage for as long as it may (A3, A15).
 *
 * @param time which time this is told of the same stay, from 1; it is told until the ticket moves on
 */
public record DwellExceeded(UUID ticketId, int attempt, int time, Instant dueAt) {
}
