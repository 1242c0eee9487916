package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.Stage.ANALYSING;
import static io.amends.tickets.ticket.domain.Stage.ANSWERED;
import static io.amends.tickets.ticket.domain.Stage.AWAITING_VERDICT;
import static io.amends.tickets.ticket.domain.Stage.DECIDING;
import static io.amends.tickets.ticket.domain.Stage.DEVISING;
import static io.amends.tickets.ticket.domain.Stage.EXECUTING;
import static io.amends.tickets.ticket.domain.Stage.LAPSED;
import static io.amends.tickets.ticket.domain.Stage.NEW;
import static io.amends.tickets.ticket.domain.Stage.NOT_A_COMPLAINT;
import static io.amends.tickets.ticket.domain.Stage.OVERRIDDEN;
import static io.amends.tickets.ticket.domain.Stage.RELEASED;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;

/**
 * A complaint from the first message until the customer is satisfied. Let go only with the customer's own word as evidence
 * (A20); owned by one sponsor (B11); every change of stage is a legal one and sets when somebody must look at it next (A3).
 */
public final class Ticket {

    private static final Duration REOPENS_WITHIN = Duration.ofDays(30);

    private final TicketState state;
    private final Dwell dwell;
    private final List<TicketEvent> newEvents = new ArrayList<>();

    private Ticket(TicketState state, Dwell dwell) {
        this.state = state;
        this.dwell = dwell;
    }

    public static Ticket open(Opening opening, Dwell dwell) {
        var attentionDue = dwell.due(NEW, opening.message().receivedAt());
        var ticket = of(opening.snapshot(attentionDue), dwell);
        ticket.newEvents.add(opening.event(attentionDue));
        return ticket;
    }

    public static Ticket of(TicketSnapshot snapshot, Dwell dwell) {
        return new Ticket(new TicketState(snapshot), dwell);
    }

    /** The customer wrote again: a verdict, a reason to reopen, or one more message of the thread. */
    public void receive(CustomerMessage message, Verdict verdict) {
        if (message.sentAt().isAfter(state.lastCustomerMessageAt)) {
            state.lastCustomerMessageAt = message.sentAt(); // what came late does not make the last one older
        }
        if (answersTheQuestion(message)) {
            judge(message, verdict);
        } else if (reopensWith(verdict)) {
            reopen(message.receivedAt());
        }
    }

    /** Whether a message of now starts a new ticket, because this one ended too long ago to reopen. */
    public boolean isPastReopening(Instant now) {
        return state.ending != null && state.ending.at().plus(REOPENS_WITHIN).isBefore(now);
    }

    /** Makes the ticket hers; refused when it is somebody else's already. */
    public void claim(Colleague colleague, Instant now) {
        if (state.sponsor == null) {
            requires(Action.CLAIM);
            state.sponsor = new Sponsor(colleague.id(), colleague.name(), now);
            newEvents.add(new TicketEvent.Claimed(state.sponsor));
        } else if (!state.sponsor.id().equals(colleague.id())) {
            throw new TicketTaken(state.sponsor);
        }
    }

    public void reply(Colleague author, Text text, Instant now) {
        requires(Action.REPLY);
        act(author, now);
        if (state.stage == NEW) {
            go(ANALYSING, now);
        }
        request(text, Purpose.ANSWER, author, false, now);
    }

    public void lookUp(Colleague colleague, String customerNumber, Instant now) {
        requires(Action.LOOK_UP);
        act(colleague, now);
        state.customerNumber = customerNumber;
        if (state.stage == NEW) {
            go(ANALYSING, now);
        }
    }

    /** Analyse, devise, decide, execute in one: passes every legal stage on the way (B3, B17). */
    public void decide(Decision decision, Ruling.WithinMandate ruling, Instant now) {
        requires(Action.DECIDE);
        act(decision.by(), now);
        List.of(ANALYSING, DEVISING, DECIDING, EXECUTING).stream()
                .filter(next -> next.ordinal() > state.stage.ordinal())
                .forEach(next -> go(next, now));
        newEvents.add(decision.event(ruling.mandate(), state.attempt, now));
        if (decision.reply() != null) {
            request(decision.reply(), Purpose.ANSWER, decision.by(), false, now);
        }
    }

    /** The remedy has taken effect: a question is answered, a complaint now waits for the customer's word. */
    public void executed(Effect effect, String returnMessage) {
        if (!isAwaited(effect)) {
            return;
        }
        newEvents.add(effect.event());
        if (state.kind == Kind.QUESTION && effect.bySponsor()) {
            end(ANSWERED, Ending.byClock(effect.at()), null);
            return;
        }
        state.returnMessage = ReturnMessage.draft(returnMessage, state.attempt);
        go(AWAITING_VERDICT, effect.at());
    }

    /** Rejected or failed: back to devising. Unknown: stays, until the company system says (I4). */
    public void notExecuted(Trouble trouble, Effect effect, String reason) {
        if (!isAwaited(effect)) {
            return;
        }
        newEvents.add(effect.troubled(trouble, reason));
        if (trouble != Trouble.OUTCOME_UNKNOWN) {
            go(DEVISING, effect.at());
        }
    }

    public void confirmReturnMessage(Colleague colleague, Text text, Instant now) {
        requires(Action.CONFIRM_RETURN_MESSAGE);
        act(colleague, now);
        moveReturnMessage(returnMessage().confirmed(text.words(), now), text, now);
    }

    /** It is time to come back (A19); unconfirmed, the message waits for her tap. */
    public void followUpDue(int attempt, Text text, Instant now) {
        if (state.stage == AWAITING_VERDICT && state.attempt == attempt && state.returnMessage != null
                && state.returnMessage.state() != ReturnMessage.State.SENT) {
            moveReturnMessage(state.returnMessage.due(), text, now);
        }
    }

    /** The question of this attempt is on the network: what the customer says from now on is the verdict. */
    public void questionSent(int attempt, Instant at) {
        if (state.stage == AWAITING_VERDICT && state.attempt == attempt && state.questionSentAt == null) {
            state.questionSentAt = at;
        }
    }

    public void humanReplySent(Instant at) {
        if (state.firstRespondedAt == null) {
            state.firstRespondedAt = at;
            state.firstResponseOverdue = false;
        }
    }

    public void firstResponseDue() {
        state.firstResponseOverdue = state.firstRespondedAt == null && !state.stage.hasEnded();
    }

    /** Silence: remind, and at last let it lapse, which is not the same as satisfied (A20). A doubtful word is no silence. */
    public void verdictOverdue(int attempt, boolean last, Text reminder, Instant now) {
        if (state.stage != AWAITING_VERDICT || state.attempt != attempt || state.lastOpinion != null) {
            return;
        }
        if (last) {
            end(LAPSED, Ending.byClock(now), null);
        } else {
            request(reminder, Purpose.REMINDER, sponsorAsColleague(), true, now);
        }
    }

    /** The verdict was in doubt, and she reads it as a no. */
    public void sayNotSolved(Colleague colleague, Instant now) {
        requires(Action.SAY_NOT_SOLVED);
        act(colleague, now);
        tryAgain(now);
    }

    public void askAgain(Colleague colleague, Text question, Instant now) {
        requires(Action.ASK_AGAIN);
        act(colleague, now);
        state.lastOpinion = null;
        state.attentionDue = dwell.due(AWAITING_VERDICT, now);
        request(question, Purpose.ASK_AGAIN, colleague, false, now);
    }

    public void setAside(Colleague colleague, SetAsideReason reason, Instant now) {
        requires(Action.SET_ASIDE);
        act(colleague, now);
        end(NOT_A_COMPLAINT, Ending.by(colleague, now, reason.name()), null);
    }

    /** Closed by exception, whoever owns it: with author, role and reason, and reported apart. */
    public void override(Colleague colleague, String role, String reason, Instant now) {
        requires(Action.OVERRIDE);
        state.actions++;
        end(OVERRIDDEN, Ending.by(colleague, now, reason), role);
    }

    public void raise(Priority priority) {
        state.priority = priority;
    }

    public TicketSnapshot snapshot() {
        return state.snapshot();
    }

    public List<TicketEvent> newEvents() {
        return List.copyOf(newEvents);
    }

    // An exception may have ended the ticket meanwhile, and the customer reopened it; the effect stands in its remedy.
    private boolean isAwaited(Effect effect) {
        return state.stage == EXECUTING && state.attempt == effect.attempt();
    }

    private boolean answersTheQuestion(CustomerMessage message) {
        return state.stage == AWAITING_VERDICT && state.questionSentAt != null
                && message.receivedAt().isAfter(state.questionSentAt);
    }

    private void judge(CustomerMessage message, Verdict verdict) {
        state.lastOpinion = verdict.opinion();
        newEvents.add(new TicketEvent.VerdictRecorded(verdict.opinion(), state.attempt, message.id(), message.receivedAt()));
        switch (verdict.opinion()) {
            case SATISFIED -> release(message);
            case UNSATISFIED -> tryAgain(message.receivedAt());
            case CONTRADICTORY, UNCLEAR -> state.attentionDue = dwell.due(ANALYSING, message.receivedAt());
        }
    }

    // The only way to RELEASED: it takes the customer's own message (A20).
    private void release(CustomerMessage evidence) {
        go(RELEASED, evidence.receivedAt());
        state.ending = Ending.byCustomer(evidence.id(), evidence.receivedAt());
        newEvents.add(new TicketEvent.Released(state.attempt, evidence.id(), sponsorAsColleague().id(), state.openedAt,
                evidence.receivedAt(), state.actions));
    }

    private boolean reopensWith(Verdict verdict) {
        return state.stage.hasEnded() && !verdict.isSatisfied();
    }

    private void reopen(Instant now) {
        var from = state.stage;
        tryAgain(now);
        state.firstRespondedAt = null;
        newEvents.add(new TicketEvent.Reopened(from, state.attempt, now, requireNonNull(state.attentionDue)));
    }

    private void tryAgain(Instant now) {
        state.nextAttempt();
        go(ANALYSING, now);
    }

    private void moveReturnMessage(ReturnMessage next, Text text, Instant now) {
        state.returnMessage = next;
        if (next.state() == ReturnMessage.State.SENT) {
            request(text, Purpose.RETURN_MESSAGE, sponsorAsColleague(), false, now);
        }
    }

    private ReturnMessage returnMessage() {
        return requireNonNull(state.returnMessage);
    }

    private void request(Text text, Purpose purpose, Colleague author, boolean automatic, Instant now) {
        newEvents.add(new TicketEvent.ReplyRequested(text, purpose, state.attempt, author, automatic, state.contactId, now));
    }

    private void end(Stage as, Ending ending, @Nullable String role) {
        go(as, ending.at());
        state.ending = ending;
        newEvents.add(new TicketEvent.Ended(as, state.attempt, state.openedAt, ending, role));
    }

    private void go(Stage next, Instant now) {
        var from = state.stage;
        if (!from.exits().contains(next)) {
            throw new NotNow(from, snapshot().allowedActions());
        }
        state.stage = next;
        state.attentionDue = next.hasEnded() ? null : dwell.due(next, now);
        newEvents.add(new TicketEvent.StageChanged(from, next, state.attempt, now, state.attentionDue));
    }

    private void act(Colleague colleague, Instant now) {
        claim(colleague, now);
        state.actions++;
    }

    private void requires(Action action) {
        if (!snapshot().allowedActions().contains(action)) {
            throw new NotNow(state.stage, snapshot().allowedActions());
        }
    }

    private Colleague sponsorAsColleague() {
        var sponsor = requireNonNull(state.sponsor, "A ticket that was decided on has a sponsor");
        return new Colleague(sponsor.id(), sponsor.name());
    }
}
