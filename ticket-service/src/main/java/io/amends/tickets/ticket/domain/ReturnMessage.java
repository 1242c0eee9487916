package io.amends.tickets.ticket.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The message by which the sponsor comes back to the customer (A19): drafted at execution, confirmed by her with one tap,
 * sent when its time has come.
 *
 * @param attempt attempt of the ticket whose outcome it asks about
 */
public record ReturnMessage(String text, State state, int attempt, @Nullable Instant confirmedAt) {

    /** DUE: its time has come, but nobody has confirmed it. */
    public enum State {
        DRAFTED,
        CONFIRMED,
        DUE,
        SENT
    }

    static ReturnMessage draft(String text, int attempt) {
        return new ReturnMessage(text, State.DRAFTED, attempt, null);
    }

    boolean awaitsConfirmation() {
        return state == State.DRAFTED || state == State.DUE;
    }

    ReturnMessage confirmed(String wording, Instant now) {
        return new ReturnMessage(wording, state == State.DUE ? State.SENT : State.CONFIRMED, attempt, now);
    }

    ReturnMessage said(String wording, Instant now) {
        return new ReturnMessage(wording, State.SENT, attempt, now);
    }

    ReturnMessage due() {
        return new ReturnMessage(text, state == State.CONFIRMED ? State.SENT : State.DUE, attempt, confirmedAt);
    }

    @Override
    public String toString() {
        return "ReturnMessage[state=" + state + ", attempt=" + attempt + "]";
    }
}
