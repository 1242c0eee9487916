package io.amends.tickets.ticket.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.Purpose;
import io.amends.tickets.ticket.domain.Verdict.Doubt;
import io.amends.tickets.ticket.domain.Verdict.Mark;
import io.amends.tickets.ticket.domain.Verdict.Opinion;
import io.amends.tickets.ticket.domain.Visibility;

/**
 * One message or reply of a thread.
 *
 * @param purpose of a reply; absent for what the customer wrote
 * @param authorName of a reply that a person wrote or confirmed
 * @param customerNumber that the customer told beside the words
 * @param reading what it was read as, when it was read as a verdict
 */
public record Entry(UUID id, Visibility visibility, String text, Instant at, EntryState state, int attempt,
        @Nullable Purpose purpose, @Nullable String authorName, boolean automatic, @Nullable String customerNumber,
        @Nullable Reading reading) {

    public boolean isFromCustomer() {
        return purpose == null;
    }

    /**
     * How it was read.
     *
     * @param doubt why it is neither a yes nor a no
     * @param words that led to it
     * @param marks where they stand; none of what was read before places were kept
     */
    public record Reading(Opinion opinion, @Nullable Doubt doubt, List<String> words, List<Mark> marks) {

        @Override
        public String toString() {
            return "Reading[opinion=" + opinion + ", doubt=" + doubt + "]";
        }
    }

    @Override
    public String toString() {
        return "Entry[id=" + id + "]";
    }
}
