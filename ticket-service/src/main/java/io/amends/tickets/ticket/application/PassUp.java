package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * Leaves to somebody else what she might decide herself. Nobody asks why; it is counted (B21), once for each person and
 * attempt:
 * tapped twice it is the same wish, and changes nothing more.
 */
@ApplicationScoped
public class PassUp {

    private final Tickets tickets;
    private final DecisionLog log;
    private final Clock clock;

    PassUp(Tickets tickets, DecisionLog log, Clock clock) {
        this.tickets = tickets;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> passUp(UUID ticketId, Person person) {
        return tickets.locked(ticketId)
                .chain(ticket -> log.addOnce(entry(ticket.snapshot(), person))
                        .chain(first -> first ? passUp(ticket, person) : Uni.createFrom().voidItem()));
    }

    // What is refused here takes the entry back.
    private Uni<Void> passUp(Ticket ticket, Person person) {
        ticket.passUp(new Colleague(person.id(), person.name()), clock.instant());
        return tickets.save(ticket);
    }

    private static LogEntry entry(TicketSnapshot ticket, Person person) {
        return LogEntry.of(LogKind.DECLINED, person.id(), person.name())
                .onTicket(ticket.id())
                .with(Map.of("attempt", ticket.attempt()));
    }
}
