package io.amends.followups.oncall.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Page;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Somebody says that they look at it, or acts, which says the same: nobody else is paged for that ticket (B16). */
@ApplicationScoped
public class AcknowledgePage {

    private final Pages pages;
    private final OncallNotices notices;
    private final Clock clock;

    AcknowledgePage(Pages pages, OncallNotices notices, Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.clock = clock;
    }

    /** One tap; a second one, or somebody else's, changes nothing. */
    @WithTransaction
    public Uni<Page> acknowledge(UUID page, String person) {
        return pages.ticketOf(page)
                .chain(ticket -> acted(ticket, person))
                .chain(() -> pages.get(page));
    }

    @WithTransaction
    public Uni<Void> acted(TicketId ticket, String person) {
        return pages.settle(ticket, person)
                .chain(settled -> tell(settled, person));
    }

    /** The ticket has moved on, or ended: somebody was there. */
    @WithTransaction
    public Uni<Void> movedOn(TicketId ticket) {
        return pages.settle(ticket, null).replaceWithVoid();
    }

    /** A person has answered the customer: what was missing is there, whoever was paged for it. */
    @WithTransaction
    public Uni<Void> answered(TicketId ticket) {
        return pages.answered(ticket);
    }

    private Uni<Void> tell(List<Page> settled, String person) {
        return Multi.createFrom().iterable(settled)
                .onItem().transformToUniAndConcatenate(page -> notices.acknowledged(page, person, clock.instant()))
                .collect().last()
                .replaceWithVoid();
    }
}
