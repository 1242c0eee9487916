package io.amends.tickets.ticket.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.outbox.Outbox;
import io.amends.tickets.ticket.application.TicketEvents;
import io.amends.tickets.ticket.domain.Ticket;
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
        return outbox.publish(snapshot.id(),
                ticket.newEvents().stream().map(event -> TicketEventMapper.publish(snapshot, event)).toList());
    }
}
