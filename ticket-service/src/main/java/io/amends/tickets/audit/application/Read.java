package io.amends.tickets.audit.application;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody read, or took the right to read, what was not public.
 *
 * @param relation how they stood to the ticket
 * @param glass why they looked although it was not theirs, where they said so
 */
public record Read(Instant at, String person, String personName, UUID ticketId, String relation, @Nullable Glass glass) {

    @Override
    public String toString() {
        return "Read[person=" + person + ", ticketId=" + ticketId + "]";
    }

    /** @param until when the right to look ends */
    public record Glass(String reason, Instant until) {
    }
}
