package io.amends.tickets.ticket.application;

import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/** Tells the world, in the transaction of the change, what happened to a ticket. */
public interface TicketEvents {

    Uni<Void> publish(Ticket ticket);
}
