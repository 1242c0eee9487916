package io.amends.followups.oncall.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Page.Step;
import io.amends.followups.timer.domain.TicketId;
import io.smallrye.mutiny.Uni;

/** All pages of the house. Due, and late, is judged by the clock of the database. */
public interface Pages {

    /** Does nothing while there is an open one of that ticket and reason, or when there was one of that very moment. */
    Uni<Void> raise(Page page);

    /** Open ones for which somebody is to be asked now; nobody else moves them until the transaction ends. */
    Uni<Due> due(int limit);

    /** Somebody is paged; it is due again when their time is over. */
    Uni<Void> ask(Page page, Step step);

    Uni<Void> rest(Page page, int nextRound, Duration pause);

    /** The ticket of a page; fails when there is no such page. */
    Uni<TicketId> ticketOf(UUID page);

    /** Settles all open pages of a ticket, and returns them. */
    Uni<List<Page>> settle(TicketId ticket, @Nullable String person);

    /** Settles those that said that the customer had no first answer. */
    Uni<Void> answered(TicketId ticket);

    Uni<Page> get(UUID id);

    /** Open ones first, then the newest. */
    Uni<List<Page>> latest(int limit);

    /** @param now by the clock of the database */
    record Due(Instant now, List<Page> pages) {
    }
}
