package io.amends.tickets.ticket.domain;

/** Every complaint is urgent (A7): there is nothing below the first of these, for no person, rule or API path. */
public enum Priority {
    URGENT,
    CRITICAL
}
