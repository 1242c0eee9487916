package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** A person answers, publicly or privately and never by default (A4); answering claims the ticket (B11). */
@ApplicationScoped
public class ReplyToCustomer {

    private final Tickets tickets;
    private final ComposeText texts;
    private final Clock clock;

    ReplyToCustomer(Tickets tickets, ComposeText texts, Clock clock) {
        this.tickets = tickets;
        this.texts = texts;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> reply(UUID ticketId, Colleague author, Wording wording) {
        return tickets.locked(ticketId)
                .call(ticket -> texts.signed(ticket.snapshot(), wording, author)
                        .invoke(text -> ticket.reply(author, text, clock.instant())))
                .chain(tickets::save);
    }

    /** What she wrote, and who may read it. */
    public record Wording(String text, Visibility visibility) {

        @Override
        public String toString() {
            return "Wording[visibility=" + visibility + "]";
        }
    }
}
