package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.reply.application.Letters;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Ticket;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** The verdict was in doubt (A20b): she asks the customer once more, plainly. */
@ApplicationScoped
public class AskAgain {

    private final Tickets tickets;
    private final ComposeText texts;
    private final Letters letters;
    private final Clock clock;

    AskAgain(Tickets tickets, ComposeText texts, Letters letters, Clock clock) {
        this.tickets = tickets;
        this.texts = texts;
        this.letters = letters;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> ask(UUID ticketId, Colleague colleague) {
        return tickets.locked(ticketId)
                .call(ticket -> ask(ticket, colleague))
                .chain(tickets::save);
    }

    private Uni<Void> ask(Ticket ticket, Colleague colleague) {
        var snapshot = ticket.snapshot();
        return tickets.get(snapshot.id())
                .map(stored -> letters.askAgain(stored.contact().name(), colleague.name(), snapshot.language()))
                .chain(words -> texts.question(snapshot, words))
                .invoke(text -> ticket.askAgain(colleague, text, clock.instant()))
                .replaceWithVoid();
    }
}
