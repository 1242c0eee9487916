package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * A person has done what no machine does, and so the remedy has taken effect. Told instead of {@link RemedyExecuted}.
 *
 * @param kind what was done, in its plainest form
 * @param doneBy id of the solver
 */
public record RemedyDoneByHand(UUID remedyId, UUID ticketId, int attempt, String remedyType, String kind, String doneBy,
        Instant doneAt) {
}
