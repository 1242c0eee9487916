package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.ticket.domain.ReturnMessage;
import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/** The clock says that it is time to come back to the customer (A19). Runs inside the transaction of the inbox. */
@ApplicationScoped
public class ComeBack {

    private final Tickets tickets;
    private final ComposeText texts;
    private final Clock clock;

    ComeBack(Tickets tickets, ComposeText texts, Clock clock) {
        this.tickets = tickets;
        this.texts = texts;
        this.clock = clock;
    }

    public Uni<Void> comeBack(UUID ticketId, int attempt) {
        return tickets.locked(ticketId)
                .chain(ticket -> ticket.snapshot().returnMessage() instanceof ReturnMessage message
                        ? comeBack(ticket, message, attempt)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> comeBack(Ticket ticket, ReturnMessage message, int attempt) {
        var snapshot = ticket.snapshot();
        return texts.question(snapshot, message.text())
                .invoke(text -> ticket.followUpDue(attempt, text, clock.instant()))
                .chain(() -> tickets.save(ticket));
    }
}
