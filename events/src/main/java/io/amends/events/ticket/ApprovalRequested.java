package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

import io.amends.events.Money;

/**
 * Somebody asked for a remedy above their mandate; what it allows was given at once.
 *
 * @param amount what is asked for on top of that
 * @param total both together
 * @param askedBy the token claim {@code person}
 * @param answerableAt when somebody who may answer is there, at the latest; patience counts from here
 */
public record ApprovalRequested(UUID approvalId, UUID ticketId, int attempt, String remedyType, Money amount, Money total,
        String askedBy, Instant requestedAt, Instant answerableAt) {
}
