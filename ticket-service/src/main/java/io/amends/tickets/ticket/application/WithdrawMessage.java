package io.amends.tickets.ticket.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/** A customer took a message back: it is shown as deleted, and its words no longer. */
@ApplicationScoped
public class WithdrawMessage {

    private final Entries entries;

    WithdrawMessage(Entries entries) {
        this.entries = entries;
    }

    public Uni<Void> withdraw(UUID messageId) {
        return entries.withdraw(messageId);
    }
}
