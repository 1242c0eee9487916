package io.amends.followups.oncall.domain;

import java.time.Instant;
import java.util.List;

import io.amends.followups.timer.domain.TicketId;

/**
 * What waits for whoever begins a shift: ids and times, as the words are ticket-service's (A13).
 *
 * @param until end of the shift
 * @param openPages pages that nobody has answered yet
 * @param due what becomes due before that, and what is late already, the soonest first
 */
public record Digest(Instant until, int openPages, List<Due> due) {

    public boolean isEmpty() {
        return openPages == 0 && due.isEmpty();
    }

    /** @param kind of the timer */
    public record Due(TicketId ticket, String kind, Instant at) {
    }
}
