package io.amends.tickets.ticket.domain;

/** Public and private are two worlds (A4): who can read a message. */
public enum Visibility {
    PUBLIC,
    PRIVATE,
    INTERNAL
}
