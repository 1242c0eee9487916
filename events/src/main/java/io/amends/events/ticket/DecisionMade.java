package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.events.Money;

/**
 * A person decided on a remedy within a mandate.
 *
 * @param remedyId also the idempotency key of every attempt to execute it
 * @param remedyType e.g. {@code refund}; {@code words} has no amount
 * @param mandateId mandate that it was ruled by
 * @param mandateVersion version of that mandate at the moment of the decision
 */
public record DecisionMade(UUID decisionId, UUID ticketId, int attempt, UUID remedyId, String remedyType,
        @Nullable Money amount, String decidedBy, UUID mandateId, int mandateVersion, Instant decidedAt) {
}
