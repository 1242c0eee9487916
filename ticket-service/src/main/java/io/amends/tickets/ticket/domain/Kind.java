package io.amends.tickets.ticket.domain;

/** What the customer wants; in doubt it is a complaint. */
public enum Kind {
    COMPLAINT,
    QUESTION
}
