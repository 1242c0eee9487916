package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.ticket.domain.Colleague;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Leaves to somebody else what she might decide herself. Nobody asks why; it is counted (B21). */
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
                .invoke(ticket -> ticket.passUp(new Colleague(person.id(), person.name()), clock.instant()))
                .call(() -> log.add(LogEntry.of(LogKind.DECLINED, person.id(), person.name()).onTicket(ticketId)))
                .chain(tickets::save);
    }
}
