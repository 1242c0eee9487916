package io.amends.followups.attention.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.application.PageSomebody;
import io.amends.followups.oncall.domain.Reason;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * An open ticket of nobody has a page going out to find somebody (A3): one that came back and never was anybody's at once, one
 * that
 * the watchdog found as well. A new one is called for when it lies too long (A15).
 */
@ApplicationScoped
public class CallForNobodys {

    private final Standings standings;
    private final PageSomebody pageSomebody;

    CallForNobodys(Standings standings, PageSomebody pageSomebody) {
        this.standings = standings;
        this.pageSomebody = pageSomebody;
    }

    @WithTransaction
    public Uni<Void> call(TicketId ticket, Instant at) {
        return standings.locked(ticket)
                .chain(standing -> standing.sponsor() == null ? pageSomebody.page(ticket, Reason.NO_SPONSOR, at)
                        : Uni.createFrom().voidItem());
    }
}
