package io.amends.tickets.ticket.domain;

import java.util.Locale;

/** What a person may do with a ticket now. */
public enum Action {
    CLAIM,
    REPLY,
    LOOK_UP,
    DECIDE,
    /** Ask for what is above the mandate (B8). */
    ASK_APPROVAL,
    /** Take back what was asked for. */
    WITHDRAW_APPROVAL,
    /** Take back what was given; offered where there is something to take back. */
    UNDO,
    SET_ASIDE,
    CONFIRM_RETURN_MESSAGE,
    SAY_NOT_SOLVED,
    ASK_AGAIN,
    /** Write down what the customer says, where no network carries it. */
    NOTE,
    OVERRIDE,
    /** Look although it is not yours, with a reason, on record (A13). */
    BREAK_GLASS;

    /** As it stands in {@code allowedActions}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
