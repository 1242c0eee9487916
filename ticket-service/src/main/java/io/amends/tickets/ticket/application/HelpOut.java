package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.duty.application.OnDuty;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.TicketTaken;
import io.smallrye.mutiny.Uni;

/**
 * Acting on the ticket of a sponsor who is away makes whoever is on duty, or was paged for it, a solver of it; the sponsor
 * stays
 * (A13, A18, B11). Joins the transaction of the command, so without the command nothing of it is left.
 */
@ApplicationScoped
public class HelpOut {

    private final OnDuty onDuty;
    private final Tickets tickets;
    private final Clock clock;

    HelpOut(OnDuty onDuty, Tickets tickets, Clock clock) {
        this.onDuty = onDuty;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** @param taken the answer for everybody else */
    public Uni<Void> help(UUID ticketId, Person person, TicketTaken taken) {
        return onDuty.mayHelp(ticketId, person.id())
                .chain(may -> may ? add(ticketId, new Colleague(person.id(), person.name()))
                        : Uni.createFrom().failure(taken));
    }

    private Uni<Void> add(UUID ticketId, Colleague colleague) {
        return tickets.locked(ticketId)
                .invoke(ticket -> ticket.help(colleague, clock.instant()))
                .chain(tickets::save);
    }
}
