package io.amends.tickets.ticket.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * More than the mandate allowed was asked for, and what could be given at once may still be under way. Until both are settled
 * the customer is not asked whether it is solved.
 *
 * @param denied whether the answer was no, or none: it is to be decided anew as soon as nothing is under way
 */
public record TopUp(UUID approvalId, Instant requestedAt, boolean denied) {

    TopUp asDenied() {
        return new TopUp(approvalId, requestedAt, true);
    }
}
