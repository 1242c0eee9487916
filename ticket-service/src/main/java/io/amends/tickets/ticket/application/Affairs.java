package io.amends.tickets.ticket.application;

import io.amends.tickets.mandate.application.Affair;
import io.amends.tickets.ticket.domain.TicketSnapshot;

/** Whom the remedies of a ticket are for. */
final class Affairs {

    private Affairs() {
    }

    static Affair of(TicketSnapshot ticket) {
        return new Affair(ticket.id(), ticket.customerNumber(), ticket.contactId(), ticket.network());
    }

    /** As far as the one who reads it may know; whom the company system knows here is not public (A13). */
    static Affair asReadBy(ReadTicket read) {
        var affair = of(read.ticket());
        return read.extent().isEverything() ? affair
                : new Affair(affair.ticketId(), null, affair.contactId(), affair.network());
    }
}
