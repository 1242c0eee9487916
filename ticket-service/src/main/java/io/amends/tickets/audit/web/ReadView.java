package io.amends.tickets.audit.web;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.audit.application.Read;

/**
 * Somebody was shown what is not public, or took the right to look.
 *
 * @param relation how they stood to the ticket, e.g. SPONSOR, ON_DUTY, BREAK_GLASS
 * @param reason why they looked although it was not theirs to know; null for what they were shown
 * @param until when the right to look that they took ended; null for what they were shown
 */
record ReadView(Instant at, PersonView person, UUID ticketId, String relation, @Nullable String reason,
        @Nullable Instant until) {

    static ReadView of(Read read) {
        var glass = read.glass();
        return new ReadView(read.at(), new PersonView(read.person(), read.personName()), read.ticketId(), read.relation(),
                glass == null ? null : glass.reason(), glass == null ? null : glass.until());
    }

    record PersonView(String id, String name) {
    }
}
