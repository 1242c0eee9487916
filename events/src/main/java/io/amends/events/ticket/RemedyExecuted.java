package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.events.Money;

/**
 * A remedy has taken effect.
 *
 * @param solver {@code SPONSOR} when her words were the remedy, {@code MACHINE} when a company system carried it out
 * @param readBackAt when the machine was asked whether the effect is really there
 */
public record RemedyExecuted(UUID remedyId, UUID ticketId, int attempt, String remedyType, @Nullable Money amount,
        String solver, Instant executedAt, @Nullable Instant readBackAt) {
}
