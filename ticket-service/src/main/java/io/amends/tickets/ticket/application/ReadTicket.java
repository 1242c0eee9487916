package io.amends.tickets.ticket.application;

import io.amends.tickets.ticket.application.Tickets.StoredTicket;
import io.amends.tickets.ticket.domain.Extent;
import io.amends.tickets.ticket.domain.Relation;
import io.amends.tickets.ticket.domain.TicketSnapshot;

/**
 * A ticket together with how its reader stands to it: whatever is shown of it is held against that (A13).
 *
 * @param relation of the reader
 * @param glassBroken whether somebody ever looked with a reason
 */
public record ReadTicket(StoredTicket stored, Relation relation, boolean glassBroken) {

    public TicketSnapshot ticket() {
        return stored.ticket();
    }

    public Extent extent() {
        return relation.extent();
    }
}
