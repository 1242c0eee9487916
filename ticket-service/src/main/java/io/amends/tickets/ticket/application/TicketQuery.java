package io.amends.tickets.ticket.application;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Reader;

/**
 * Which tickets to list.
 *
 * @param reader who asks, and whose for {@link View#MINE}
 * @param after place in the list that the page begins after; absent for the first page
 * @param limit most items of the page
 */
public record TicketQuery(View view, Reader reader, @Nullable Place after, int limit) {

    /** OPEN: longest waiting first. MINE: open ones that are the person's. ENDED: newest first. */
    public enum View {
        OPEN,
        MINE,
        ENDED
    }

    /** @param at when it was opened, or for {@link View#ENDED} when it ended */
    public record Place(Instant at, UUID id) {
    }
}
