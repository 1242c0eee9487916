package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Ids;
import io.amends.tickets.ticket.application.ReplyToCustomer.Wording;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.Ticket;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * She writes down what the customer says by phone or at the counter. It is read like what is written: the verdict stays the
 * customer's own words (A20), and who noted them is on record.
 */
@ApplicationScoped
public class NoteWords {

    private final Tickets tickets;
    private final HearMessage hear;
    private final Ids ids;
    private final Clock clock;

    NoteWords(Tickets tickets, HearMessage hear, Ids ids, Clock clock) {
        this.tickets = tickets;
        this.hear = hear;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> note(UUID ticketId, Colleague told, Wording words) {
        return tickets.locked(ticketId)
                .invoke(ticket -> ticket.note(told, clock.instant()))
                .chain(ticket -> hear.hear(ticket, message(ticket, words)));
    }

    private CustomerMessage message(Ticket ticket, Wording words) {
        var now = clock.instant();
        return new CustomerMessage(ids.fresh(), ticket.snapshot().conversationId(), "", words.visibility(), words.text(), now,
                now);
    }
}
