package io.amends.tickets.ticket.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent.VerdictRecorded;
import io.amends.tickets.ticket.domain.VerdictReader;
import io.smallrye.mutiny.Uni;

/** One more message on a ticket: kept in its thread, and read as the verdict where one is awaited. Joins a transaction. */
@ApplicationScoped
class HearMessage {

    private final Tickets tickets;
    private final Entries entries;

    HearMessage(Tickets tickets, Entries entries) {
        this.tickets = tickets;
        this.entries = entries;
    }

    Uni<Void> hear(Ticket ticket, CustomerMessage message) {
        var id = ticket.snapshot().id();
        var verdict = VerdictReader.read(message.text(), ticket.snapshot().sponsor());
        int judgedAttempt = ticket.snapshot().attempt();
        ticket.receive(message, verdict);
        return entries.append(id, message, ticket.snapshot().attempt())
                .chain(() -> wasJudged(ticket) ? entries.judge(message.id(), verdict, judgedAttempt)
                        : Uni.createFrom().voidItem())
                .chain(() -> tickets.save(ticket));
    }

    private static boolean wasJudged(Ticket ticket) {
        return ticket.newEvents().stream().anyMatch(VerdictRecorded.class::isInstance);
    }
}
