package io.amends.tickets.ticket.domain;

/** What a text to the customer is for. */
public enum Purpose {
    ANSWER,
    RETURN_MESSAGE,
    REMINDER,
    ASK_AGAIN;

    /** Whether it asks if it is solved, so that what the customer says next is the verdict (A20). */
    public boolean isQuestion() {
        return this == RETURN_MESSAGE || this == ASK_AGAIN;
    }
}
