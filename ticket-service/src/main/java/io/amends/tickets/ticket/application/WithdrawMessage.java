package io.amends.tickets.ticket.application;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/**
 * A customer took a message back: it is shown as deleted, and its words are kept nowhere (A14). The ticket tells it, so that
 * every replica forgets them too. Runs inside the transaction of the inbox.
 */
@ApplicationScoped
public class WithdrawMessage {

    private final Tickets tickets;
    private final Entries entries;

    WithdrawMessage(Tickets tickets, Entries entries) {
        this.tickets = tickets;
        this.entries = entries;
    }

    public Uni<Void> withdraw(UUID messageId, Instant at) {
        return entries.written(messageId)
                .chain(written -> tickets.locked(written.ticketId())
                        .invoke(ticket -> ticket.withdraw(messageId, written.words(), written.sentAt(), at))
                        .call(() -> entries.withdraw(messageId))
                        .chain(tickets::save));
    }
}
