package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * What a customer's message says of the outcome.
 *
 * @param verdict {@code SATISFIED}, {@code UNSATISFIED}, {@code CONTRADICTORY} or {@code UNCLEAR}
 * @param messageId the message that was read
 */
public record VerdictRecorded(UUID ticketId, int attempt, String verdict, UUID messageId, Instant recordedAt) {
}
