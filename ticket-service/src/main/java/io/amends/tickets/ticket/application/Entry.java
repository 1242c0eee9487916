package io.amends.tickets.ticket.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.Purpose;
import io.amends.tickets.ticket.domain.Verdict.Opinion;
import io.amends.tickets.ticket.domain.Visibility;

/**
 * One message or reply of a thread.
 *
 * @param purpose of a reply; absent for what the customer wrote
 * @param authorName of a reply that a person wrote or confirmed
 * @param customerNumber that the customer told beside the words
 * @param opinion what it was read as, when it was read as a verdict
 */
public record Entry(UUID id, Visibility visibility, String text, Instant at, EntryState state, int attempt,
        @Nullable Purpose purpose, @Nullable String authorName, boolean automatic, @Nullable String customerNumber,
        @Nullable Opinion opinion, List<String> verdictWords) {

    public boolean isFromCustomer() {
        return purpose == null;
    }

    @Override
    public String toString() {
        return "Entry[id=" + id + "]";
    }
}
