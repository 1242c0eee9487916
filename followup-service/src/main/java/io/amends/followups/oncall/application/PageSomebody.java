package io.amends.followups.oncall.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Reason;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.identity.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * Somebody must look at a ticket (A15, B16). Joins the transaction of whoever calls; who is asked is found right after its
 * commit. While one is open for the same ticket and reason nobody is paged twice.
 */
@ApplicationScoped
public class PageSomebody {

    private final Pages pages;
    private final Ids ids;
    private final PagingLoop loop;

    PageSomebody(Pages pages, Ids ids, PagingLoop loop) {
        this.pages = pages;
        this.ids = ids;
        this.loop = loop;
    }

    /** @param at when it came to that; told again with the same moment it is the same page */
    @WithTransaction
    public Uni<Void> page(TicketId ticket, Reason reason, Instant at) {
        return pages.raise(Page.raised(ids.fresh(), ticket, reason, at)).invoke(loop::poke);
    }
}
