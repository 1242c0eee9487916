package io.amends.tickets.ticket.domain;

/** There is no such ticket, or the one who asks may not know of it. */
public class NoSuchTicket extends TicketRefusal {

    private static final long serialVersionUID = 1L;

    public NoSuchTicket() {
        super("no-such-ticket");
    }
}
