package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.events.Money;

/**
 * A remedy above a mandate was allowed, and ordered.
 *
 * @param grantedBy the token claim {@code person}; absent when silence allowed it
 */
public record ApprovalGranted(UUID approvalId, UUID ticketId, int attempt, UUID remedyId, Money amount,
        @Nullable String grantedBy, boolean bySilence, Instant requestedAt, Instant grantedAt) {
}
