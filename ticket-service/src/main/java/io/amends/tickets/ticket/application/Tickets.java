package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.smallrye.mutiny.Uni;

/** All tickets. Saving one also saves its new events, so that nobody can forget the second half. */
public interface Tickets {

    /** Locked until the end of the transaction. Fails with {@code NoSuchTicket}. */
    Uni<Ticket> locked(UUID id);

    /** The version of a ticket, which is locked as by {@link #locked}. */
    Uni<Integer> lockedVersion(UUID id);

    /** The contact's newest ticket, locked, or null when there is none. */
    Uni<@Nullable Ticket> newestOf(UUID contactId);

    Uni<Void> add(Ticket ticket, int othersLikeThis);

    Uni<Void> save(Ticket ticket);

    /** For the house itself; people read by {@link TicketsForReaders}. Fails with {@code NoSuchTicket}. */
    Uni<StoredTicket> get(UUID id);

    /** The contact's other tickets, newest first. */
    Uni<List<TicketSnapshot>> historyOf(UUID contactId, UUID except);

    /**
     * A ticket with what the store knows of it.
     *
     * @param version grows with every change
     * @param othersLikeThis how many like it there were when it was opened
     */
    record StoredTicket(TicketSnapshot ticket, Contact contact, int version, int othersLikeThis) {
    }
}
