package io.amends.tickets.ticket.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/** Holds a ticket until the end of the transaction that it is called in, and tells its version. */
@ApplicationScoped
public class LockTicket {

    private final Tickets tickets;

    LockTicket(Tickets tickets) {
        this.tickets = tickets;
    }

    public Uni<Integer> version(UUID id) {
        return tickets.lockedVersion(id);
    }
}
