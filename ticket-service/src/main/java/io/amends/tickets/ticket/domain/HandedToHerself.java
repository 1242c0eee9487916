package io.amends.tickets.ticket.domain;

/** Whoever has it cannot be given it. */
public final class HandedToHerself extends TicketRefusal {

    private static final long serialVersionUID = 1L;

    HandedToHerself() {
        super("handed-to-yourself");
    }
}
