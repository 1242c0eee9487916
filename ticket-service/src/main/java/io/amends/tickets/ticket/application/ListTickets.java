package io.amends.tickets.ticket.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.tickets.ticket.application.TicketQuery.Place;
import io.amends.tickets.ticket.application.TicketQuery.View;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Lists tickets page by page. */
@ApplicationScoped
public class ListTickets {

    private final TicketsForReaders tickets;
    private final NoteReads noteReads;

    ListTickets(TicketsForReaders tickets, NoteReads noteReads) {
        this.tickets = tickets;
        this.noteReads = noteReads;
    }

    /** @return one more than asked for when there is a next page */
    @WithSession
    public Uni<List<ReadTicket>> list(Person person, View view, @Nullable Place after, int size) {
        return tickets.page(new TicketQuery(view, Readers.of(person), after, size + 1))
                .call(found -> noteReads.ofList(person, found.subList(0, Math.min(size, found.size()))));
    }
}
