package io.amends.tickets.ticket.domain;

/** What a text to the customer is for. */
public enum Purpose {
    ANSWER,
    RETURN_MESSAGE,
    REMINDER,
    ASK_AGAIN
}
