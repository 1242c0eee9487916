package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

import io.amends.events.Money;

/**
 * Somebody wanted to decide on a remedy and was not allowed to; told once for each remedy and attempt.
 *
 * @param soughtBy the token claim {@code person}
 * @param ruling {@code NEEDS_APPROVAL} or {@code OUTSIDE_MANDATE}
 * @param reason which limit was too low, or why no mandate speaks of it, e.g. {@code PER_DECISION}, {@code NO_MANDATE}
 */
public record DecisionWithheld(UUID ticketId, int attempt, String remedyType, Money amount, String soughtBy, String ruling,
        String reason, Instant withheldAt) {
}
