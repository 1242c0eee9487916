package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.amends.tickets.mandate.application.CheckCover;
import io.amends.tickets.mandate.domain.Lapse;
import io.amends.tickets.remedy.application.Claim;
import io.amends.tickets.remedy.application.Due;
import io.amends.tickets.remedy.application.FirstSend;
import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.application.RemedyConfig;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.ticket.domain.Effect;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * Before a remedy is sent for the first time (I5): claimed, held against its mandate and entered in the decision log, all in
 * one
 * transaction. Locks the ticket, then the remedy, then the mandates. What is not covered any more fails without having been
 * sent.
 */
@ApplicationScoped
class SendFirst implements FirstSend {

    private static final Logger LOG = Logger.getLogger(SendFirst.class);

    private final Tickets tickets;
    private final Remedies remedies;
    private final CheckCover checkCover;
    private final RemedyConfig config;
    private final Clock clock;

    SendFirst(Tickets tickets, Remedies remedies, CheckCover checkCover, RemedyConfig config, Clock clock) {
        this.tickets = tickets;
        this.remedies = remedies;
        this.checkCover = checkCover;
        this.config = config;
        this.clock = clock;
    }

    @Override
    @WithTransaction
    public Uni<Optional<Claim>> claim(Due due) {
        return tickets.locked(due.ticketId())
                .chain(ticket -> remedies.claim(due, config.lease())
                        .chain(claim -> claim.isEmpty() ? Uni.createFrom().item(claim)
                                : remedies.get(due.id())
                                        .chain(remedy -> checkCover.whyNot(remedy)
                                                .chain(lapse -> lapse.isEmpty() ? Uni.createFrom().item(claim)
                                                        : fail(ticket, remedy, claim.get(), lapse.get())))));
    }

    private Uni<Optional<Claim>> fail(Ticket ticket, DecidedRemedy remedy, Claim claim, Lapse why) {
        LOG.infof("Remedy not sent: remedy=%s ticket=%s why=%s", remedy.id(), remedy.ticketId(), why);
        var failed = remedy.troubled(RemedyState.FAILED, why.name());
        ticket.notExecuted(Trouble.FAILED,
                new Effect(remedy.id(), remedy.attempt(), remedy.remedy(), false, clock.instant(), null), why.name());
        return remedies.settle(failed, claim, Duration.ZERO)
                .chain(() -> tickets.save(ticket))
                .replaceWith(Optional.empty());
    }
}
