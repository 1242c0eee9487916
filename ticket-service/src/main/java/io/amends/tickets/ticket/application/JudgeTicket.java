package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Priority;
import io.amends.tickets.ticket.domain.SetAsideReason;
import io.amends.tickets.ticket.domain.Ticket;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * What a person may say of a ticket with one tap: whose it is, how urgent, not a complaint, not solved, closed by exception.
 */
@ApplicationScoped
public class JudgeTicket {

    private final Tickets tickets;
    private final Clock clock;

    JudgeTicket(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Makes it hers (B11): of two at once one gets it, and the other is told who has it. */
    @WithTransaction
    public Uni<Void> claim(UUID ticketId, Person person) {
        return change(ticketId, ticket -> ticket.claim(colleague(person), clock.instant()));
    }

    @WithTransaction
    public Uni<Void> setAside(UUID ticketId, Person person, SetAsideReason reason) {
        return change(ticketId, ticket -> ticket.setAside(colleague(person), reason, clock.instant()));
    }

    @WithTransaction
    public Uni<Void> sayNotSolved(UUID ticketId, Person person) {
        return change(ticketId, ticket -> ticket.sayNotSolved(colleague(person), clock.instant()));
    }

    /** @param role that the exception is made in */
    @WithTransaction
    public Uni<Void> override(UUID ticketId, Person person, String role, String reason) {
        return change(ticketId, ticket -> ticket.override(colleague(person), role, reason, clock.instant()));
    }

    @WithTransaction
    public Uni<Void> raise(UUID ticketId, Priority priority) {
        return change(ticketId, ticket -> ticket.raise(priority));
    }

    private Uni<Void> change(UUID ticketId, Consumer<Ticket> judgement) {
        return tickets.locked(ticketId)
                .invoke(judgement)
                .chain(tickets::save);
    }

    private static Colleague colleague(Person person) {
        return new Colleague(person.id(), person.name());
    }
}
