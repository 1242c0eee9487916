package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * A remedy was rejected, failed without effect, or its outcome is not known; the type of the event says which.
 *
 * @param reason code of the company system, or {@code NO_ANSWER}
 */
public record RemedyNotExecuted(UUID remedyId, UUID ticketId, int attempt, String remedyType, String reason,
        Instant at) {
}
