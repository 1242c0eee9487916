package io.amends.tickets.ticket.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.ticket.application.Tickets.StoredTicket;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Lists tickets page by page. */
@ApplicationScoped
public class ListTickets {

    private final Tickets tickets;

    ListTickets(Tickets tickets) {
        this.tickets = tickets;
    }

    @WithSession
    public Uni<List<StoredTicket>> list(TicketQuery query) {
        return tickets.page(query);
    }
}
