package io.amends.tickets.incident.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Tickets of other people that seem to have the same cause: "n others like this since 21:40".
 *
 * @param since when the first of them was opened; absent when there is none
 * @param items the most alike of them
 */
public record Others(int count, @Nullable Instant since, List<OtherTicket> items) {

    /**
     * One of them.
     *
     * @param excerpt absent when it was told in private (A13)
     * @param likeness from 0 to 1
     */
    public record OtherTicket(UUID ticketId, @Nullable String excerpt, String stage, Instant openedAt, double likeness,
            List<String> sharedFacts) {

        @Override
        public String toString() {
            return "OtherTicket[ticketId=" + ticketId + "]";
        }
    }
}
