package io.amends.tickets.ticket.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/** Nobody has answered in time (A7): the list shows it. Runs inside the transaction of the inbox. */
@ApplicationScoped
public class NoteFirstResponseDue {

    private final Tickets tickets;

    NoteFirstResponseDue(Tickets tickets) {
        this.tickets = tickets;
    }

    public Uni<Void> note(UUID ticketId) {
        return tickets.locked(ticketId)
                .invoke(Ticket::firstResponseDue)
                .chain(tickets::save);
    }
}
