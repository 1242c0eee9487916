package io.amends.tickets.ticket.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How and when a ticket ended.
 *
 * @param evidence message of the customer that is the satisfied verdict; always there when RELEASED, never otherwise
 * @param by person who ended it, absent when the customer or the clock did
 * @param reason in words or as a code, as the kind of ending asks
 */
public record Ending(Instant at, @Nullable UUID evidence, @Nullable Colleague by, @Nullable String reason) {

    static Ending byCustomer(UUID evidence, Instant at) {
        return new Ending(at, evidence, null, null);
    }

    static Ending byClock(Instant at) {
        return new Ending(at, null, null, null);
    }

    static Ending by(Colleague colleague, Instant at, @Nullable String reason) {
        return new Ending(at, null, colleague, reason);
    }
}
