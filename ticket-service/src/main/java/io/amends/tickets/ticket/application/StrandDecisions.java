package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/**
 * A decision without execution does not count (B27): what should have taken effect by now is marked and told, once for each
 * remedy.
 * Runs inside the transaction of the inbox.
 */
@ApplicationScoped
public class StrandDecisions {

    private final Tickets tickets;
    private final Remedies remedies;
    private final Clock clock;

    StrandDecisions(Tickets tickets, Remedies remedies, Clock clock) {
        this.tickets = tickets;
        this.remedies = remedies;
        this.clock = clock;
    }

    public Uni<Void> strand(UUID ticketId, int attempt) {
        return tickets.locked(ticketId)
                .chain(ticket -> ticket.isCarryingOut(attempt) ? strand(ticket, attempt) : Uni.createFrom().voidItem());
    }

    private Uni<Void> strand(Ticket ticket, int attempt) {
        return remedies.strand(ticket.snapshot().id(), attempt)
                .invoke(stranded -> stranded.forEach(remedy -> ticket.stranded(remedy, clock.instant())))
                .chain(() -> tickets.save(ticket));
    }
}
