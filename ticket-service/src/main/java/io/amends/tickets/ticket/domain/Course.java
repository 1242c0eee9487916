package io.amends.tickets.ticket.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How a ticket goes on: by a legal exit only (B17), with a time at which somebody must look again (A3), and each step told. */
final class Course {

    private final TicketState state;
    private final Dwell dwell;
    private final List<TicketEvent> told = new ArrayList<>();

    Course(TicketState state, Dwell dwell) {
        this.state = state;
        this.dwell = dwell;
    }

    void tell(TicketEvent event) {
        told.add(event);
    }

    List<TicketEvent> told() {
        return List.copyOf(told);
    }

    void go(Stage next, Instant now) {
        var from = state.stage;
        if (!from.exits().contains(next)) {
            throw new NotNow(from, state.snapshot().allowedActions());
        }
        state.stage = next;
        state.attentionDue = next.hasEnded() ? null : dwell.due(next, now);
        if (!next.isBeforeDecision()) {
            state.asked(false); // what was asked on the way there is answered, or does not matter any more
        }
        state.turn(now);
        tell(new TicketEvent.StageChanged(from, next, state.attempt, now, state.attentionDue));
    }

    void tryAgain(Instant now) {
        state.nextAttempt();
        go(Stage.ANALYSING, now);
    }

    void end(Stage as, Ending ending, @Nullable String role) {
        go(as, ending.at());
        state.ending = ending;
        tell(new TicketEvent.Ended(as, state.attempt, state.openedAt, ending, role));
    }

    /** The stage stays, and somebody looks again as soon as they would in that one. */
    void lookAgain(Stage asIn, Instant now) {
        state.attentionDue = dwell.due(asIn, now);
    }

    /** Sent by the network; where there is none she says it herself, and a machine says nothing. */
    void request(Text text, Purpose purpose, Colleague author, boolean automatic, Instant now) {
        if (!state.isSpoken()) {
            tell(new TicketEvent.ReplyRequested(text, purpose, state.attempt, author, automatic, state.contactId, now));
            awaitAnswer(text, purpose, now);
        } else if (!automatic) {
            said(text, purpose, author, now);
            awaitAnswer(text, purpose, now);
        }
    }

    // "We are looking into it" leaves us at work (B7).
    private void awaitAnswer(Text text, Purpose purpose, Instant now) {
        if (purpose != Purpose.ANSWER || text.asks()) {
            state.asked(true);
            state.turn(now);
        }
    }

    private void said(Text text, Purpose purpose, Colleague author, Instant now) {
        tell(new TicketEvent.ReplySaid(text, purpose, state.attempt, author, now));
        answered(now);
        if (purpose.isQuestion() && state.questionSentAt == null) {
            state.questionSentAt = now;
        }
    }

    /** A person has answered the customer, which stops the first-response clock (A9). */
    void answered(Instant at) {
        if (state.firstRespondedAt == null) {
            state.firstRespondedAt = at;
            state.firstResponseOverdue = false;
        }
    }

    Colleague sponsor() {
        var sponsor = requireNonNull(state.sponsor, "A ticket that was decided on has a sponsor");
        return new Colleague(sponsor.id(), sponsor.name());
    }
}
