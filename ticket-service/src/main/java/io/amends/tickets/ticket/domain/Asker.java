package io.amends.tickets.ticket.domain;

/** Who is asking. */
public enum Asker {
    CUSTOMER,
    PRESS,
    OTHER
}
