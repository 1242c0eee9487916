package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.Stage.ANALYSING;
import static io.amends.tickets.ticket.domain.Stage.ANSWERED;
import static io.amends.tickets.ticket.domain.Stage.AWAITING_VERDICT;
import static io.amends.tickets.ticket.domain.Stage.LAPSED;
import static io.amends.tickets.ticket.domain.Stage.RELEASED;
import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** What follows on the effect of a remedy: coming back to the customer (A19), and hearing whether it is solved (A20). */
final class Outcome {

    private final TicketState state;
    private final Course course;

    Outcome(TicketState state, Course course) {
        this.state = state;
        this.course = course;
    }

    void begin(Effect effect, String returnMessage) {
        if (state.kind == Kind.QUESTION && effect.bySponsor()) {
            course.end(ANSWERED, Ending.byClock(effect.at()), null);
            return;
        }
        state.returnMessage = ReturnMessage.draft(returnMessage, state.attempt);
        course.go(AWAITING_VERDICT, effect.at());
    }

    void confirm(Text text, Instant now) {
        var drafted = requireNonNull(state.returnMessage);
        move(state.isSpoken() ? drafted.said(text.words(), now) : drafted.confirmed(text.words(), now), text, now);
    }

    void followUpDue(int attempt, Text text, Instant now) {
        if (isAwaitedOn(attempt) && state.returnMessage != null
                && state.returnMessage.state() != ReturnMessage.State.SENT) {
            move(state.returnMessage.due(), text, now);
        }
    }

    void asked(int attempt, Instant at) {
        if (isAwaitedOn(attempt) && state.questionSentAt == null) {
            state.questionSentAt = at;
        }
    }

    boolean isAskedAbout(CustomerMessage message) {
        return state.stage == AWAITING_VERDICT && state.questionSentAt != null
                && message.receivedAt().isAfter(state.questionSentAt);
    }

    void judge(CustomerMessage message, Verdict verdict) {
        state.lastOpinion = verdict.opinion();
        course.tell(new TicketEvent.VerdictRecorded(verdict.opinion(), state.attempt, message.id(), message.receivedAt()));
        switch (verdict.opinion()) {
            case SATISFIED -> release(message);
            case UNSATISFIED -> course.tryAgain(message.receivedAt());
            case CONTRADICTORY, UNCLEAR -> course.lookAgain(ANALYSING, message.receivedAt());
        }
    }

    void overdue(int attempt, boolean last, Text reminder, Instant now) {
        if (!isAwaitedOn(attempt) || state.lastOpinion != null) {
            return;
        }
        if (last) {
            course.end(LAPSED, Ending.byClock(now), null);
        } else {
            course.request(reminder, Purpose.REMINDER, course.sponsor(), true, now);
            if (state.isSpoken()) {
                course.lookAgain(ANALYSING, now); // nobody reminds the customer unless she calls
            }
        }
    }

    void askAgain(Colleague colleague, Text question, Instant now) {
        state.lastOpinion = null;
        course.lookAgain(AWAITING_VERDICT, now);
        course.request(question, Purpose.ASK_AGAIN, colleague, false, now);
    }

    void askOnceMore(Text question, Instant now) {
        if (state.stage == AWAITING_VERDICT && state.lastOpinion != null) {
            course.request(question, Purpose.ASK_AGAIN, course.sponsor(), true, now);
        }
    }

    // The only way to RELEASED: it takes the customer's own message (A20).
    private void release(CustomerMessage evidence) {
        course.go(RELEASED, evidence.receivedAt());
        state.ending = Ending.byCustomer(evidence.id(), evidence.receivedAt());
        course.tell(new TicketEvent.Released(state.attempt, evidence.id(), course.sponsor().id(), state.openedAt,
                evidence.receivedAt(), state.actions));
    }

    private void move(ReturnMessage next, Text text, Instant now) {
        state.returnMessage = next;
        if (next.state() == ReturnMessage.State.SENT) {
            course.request(text, Purpose.RETURN_MESSAGE, course.sponsor(), false, now);
        }
    }

    private boolean isAwaitedOn(int attempt) {
        return state.stage == AWAITING_VERDICT && state.attempt == attempt;
    }
}
