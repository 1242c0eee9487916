package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.UUID;

import io.amends.tickets.ticket.domain.Reader;
import io.smallrye.mutiny.Uni;

/** All tickets, for people: each comes with how the reader stands to it, asked in the same statement (A13). */
public interface TicketsForReaders {

    /** Fails with {@code NoSuchTicket}, also when there is one that the reader may not know of. */
    Uni<ReadTicket> read(UUID id, Reader reader);

    /** The same with what is kept with it, in the same statement too, so that the parts agree. */
    Uni<WholeTicket> whole(UUID id, Reader reader);

    Uni<List<ReadTicket>> page(TicketQuery query);
}
