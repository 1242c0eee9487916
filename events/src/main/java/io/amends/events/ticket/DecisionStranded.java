package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision without execution does not count (B27): somebody has to look.
 *
 * @param remedyId which remedy has not taken effect
 * @param remedyType as in {@link DecisionMade}
 * @param state how far it has come: PENDING or UNKNOWN
 */
public record DecisionStranded(UUID ticketId, int attempt, UUID remedyId, String remedyType, String state, Instant decidedAt,
        Instant at) {
}
