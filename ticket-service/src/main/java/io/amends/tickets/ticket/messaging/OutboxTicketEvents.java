package io.amends.tickets.ticket.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.outbox.Outbox;
import io.amends.tickets.ticket.application.TicketEvents;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.messaging.TicketEventMapper.Published;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Publishes through the outbox, keyed by the ticket, in the order in which things happened. */
@ApplicationScoped
class OutboxTicketEvents implements TicketEvents {

    private final Outbox outbox;

    OutboxTicketEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(Ticket ticket) {
        var snapshot = ticket.snapshot();
        return Multi.createFrom().iterable(ticket.newEvents())
                .map(event -> TicketEventMapper.publish(snapshot, event))
                .onItem().transformToUniAndConcatenate(published -> save(snapshot.id(), published))
                .collect().last()
                .replaceWithVoid();
    }

    private <T> Uni<Void> save(UUID ticketId, Published<T> published) {
        return outbox.publish(published.type(), ticketId, published.payload());
    }
}
