package io.amends.tickets.ticket.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.Verdict;
import io.amends.tickets.ticket.domain.VerdictReader;
import io.smallrye.mutiny.Uni;

/** One more message on a ticket: kept in its thread, and read as the verdict where one is awaited. Joins a transaction. */
@ApplicationScoped
class HearMessage {

    private final Tickets tickets;
    private final Entries entries;
    private final ReadVerdict readVerdict;

    HearMessage(Tickets tickets, Entries entries, ReadVerdict readVerdict) {
        this.tickets = tickets;
        this.entries = entries;
        this.readVerdict = readVerdict;
    }

    Uni<Void> hear(Ticket ticket, CustomerMessage message) {
        return hear(ticket, message, VerdictReader.read(message.text(), ticket.snapshot().sponsor()));
    }

    /** @param verdict that the customer chose, where nothing has to be read out of words */
    Uni<Void> hear(Ticket ticket, CustomerMessage message, Verdict verdict) {
        var heard = readVerdict.receive(ticket, message, verdict);
        return entries.append(ticket.snapshot().id(), message, ticket.snapshot().attempt())
                .chain(() -> readVerdict.keep(heard))
                .chain(() -> tickets.save(ticket));
    }
}
