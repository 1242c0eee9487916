package io.amends.tickets.draft.application;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** All drafts: one of each person on each ticket, and nobody else's to read. */
public interface Drafts {

    Uni<@Nullable Draft> find(UUID ticketId, String person);

    /** The same, locked until the end of the transaction. */
    Uni<@Nullable Draft> locked(UUID ticketId, String person);

    /** In place of the one before, whatever version that had; answers what is kept now. */
    Uni<Draft> put(UUID ticketId, String person, Draft draft);

    /** Does nothing when there is none. */
    Uni<Void> remove(UUID ticketId, String person);

    /** The ticket has ended: nobody goes on writing. */
    Uni<Void> removeAll(UUID ticketId);
}
