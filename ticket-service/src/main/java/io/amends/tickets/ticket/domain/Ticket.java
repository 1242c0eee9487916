package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.Stage.ANALYSING;
import static io.amends.tickets.ticket.domain.Stage.AWAITING_APPROVAL;
import static io.amends.tickets.ticket.domain.Stage.AWAITING_VERDICT;
import static io.amends.tickets.ticket.domain.Stage.DECIDING;
import static io.amends.tickets.ticket.domain.Stage.DEVISING;
import static io.amends.tickets.ticket.domain.Stage.EXECUTING;
import static io.amends.tickets.ticket.domain.Stage.NEW;
import static io.amends.tickets.ticket.domain.Stage.NOT_A_COMPLAINT;
import static io.amends.tickets.ticket.domain.Stage.OVERRIDDEN;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.VoidReason;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;

/**
 * A complaint from the first message until the customer is satisfied. Let go only with the customer's own word as evidence
 * (A20); owned by one sponsor (B11); every change of stage is a legal one and sets when somebody must look at it next (A3).
 */
public final class Ticket {

    /** One that failed lets her decide anew while another is still under way. */
    private static final Set<Stage> EFFECTS_ARRIVE_IN = EnumSet.of(DEVISING, DECIDING, AWAITING_APPROVAL, EXECUTING);
    private static final Duration REOPENS_WITHIN = Duration.ofDays(30);

    private final TicketState state;
    private final Course course;
    private final Approving approving;
    private final Outcome outcome;

    private Ticket(TicketState state, Dwell dwell) {
        this.state = state;
        this.course = new Course(state, dwell);
        this.approving = new Approving(state, course);
        this.outcome = new Outcome(state, course);
    }

    public static Ticket open(Opening opening, Dwell dwell) {
        var attentionDue = dwell.due(NEW, opening.message().receivedAt());
        var ticket = of(opening.snapshot(attentionDue), dwell);
        ticket.course.tell(opening.event(attentionDue));
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
        boolean raised = isRaisedInPublic(message, verdict);
        state.asked(false);
        if (outcome.isAskedAbout(message)) {
            outcome.judge(message, verdict);
        } else if (reopensWith(verdict)) {
            reopen(message.receivedAt());
        }
        state.turn(message.receivedAt());
        if (raised) {
            course.tell(new TicketEvent.RaisedInPublic(state.attempt, message.receivedAt())); // last, as moving on answers pages
        }
    }

    // Thanks are no trouble, and an answer to our question is one only when it says no. Nobody has begun on what is new, and
    // whoever is on duty is called for that in any case (A15).
    private boolean isRaisedInPublic(CustomerMessage message, Verdict verdict) {
        if (message.visibility() != Visibility.PUBLIC || state.stage == NEW || verdict.isKind()) {
            return false;
        }
        boolean asked = state.waiting != null && state.waiting.asked();
        return !asked || outcome.isAskedAbout(message) && verdict.opinion() == Verdict.Opinion.UNSATISFIED;
    }

    /**
     * The customer took a message back: its words go wherever they stand (A14). The first one is known by its words and its
     * moment; the same words said again later leave it as it is.
     */
    public void withdraw(UUID message, String words, Instant sentAt, Instant now) {
        if (state.openedAt.equals(sentAt) && state.openingText.equals(words)) {
            state.openingText = "";
        }
        course.tell(new TicketEvent.MessageWithdrawn(message, now));
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
            course.tell(new TicketEvent.Claimed(state.sponsor));
        } else if (!state.sponsor.id().equals(colleague.id()) && !state.solvers.contains(colleague.id())) {
            throw new TicketTaken(state.sponsor);
        }
    }

    /**
     * Whoever is on duty, or was paged for it, works on it while its sponsor is away: a solver more, and the sponsor stays
     * (A13,
     * A18). Not right after the sponsor took it: then both are there, and one wins (B11).
     */
    public void help(Colleague colleague, Instant now) {
        if (state.sponsor != null && !snapshot().isLeftAlone(now)) {
            throw new TicketTaken(state.sponsor);
        }
        if (state.sponsor != null && state.solvers.add(colleague.id())) {
            state.hops++;
            course.tell(new TicketEvent.SolverAdded(colleague, state.attempt, now));
        }
    }

    /**
     * She passes it on to somebody who can do more: a solver more. Stage, sponsor and clocks stay (A18), and the customer is
     * told
     * who it is, unless she takes that out (A16).
     */
    public void handOver(Colleague from, Colleague to, @Nullable Text introduction, Instant now) {
        requires(Action.REPLY);
        if (from.id().equals(to.id())) {
            throw new HandedToHerself();
        }
        act(from, now);
        if (state.sponsor != null && !state.sponsor.id().equals(to.id())) {
            state.solvers.add(to.id());
        }
        state.hops++;
        course.tell(new TicketEvent.HandedOver(from, to, state.attempt, state.hops, now));
        answer(introduction, from, now);
    }

    public void reply(Colleague author, Text text, Instant now) {
        requires(Action.REPLY);
        act(author, now);
        if (state.stage == NEW) {
            course.go(ANALYSING, now);
        }
        course.request(text, Purpose.ANSWER, author, false, now);
    }

    /** She promises something by a certain time (B6), in a reply or otherwise. */
    public void promise(UUID commitmentId, Colleague colleague, Instant dueAt, Instant now) {
        requires(Action.REPLY);
        act(colleague, now);
        course.tell(commitment(commitmentId, colleague, dueAt, now));
    }

    /** The same within the words of a reply, with the same tap. */
    public void promiseInReply(UUID commitmentId, Colleague colleague, Instant dueAt, Instant now) {
        requires(Action.REPLY);
        claim(colleague, now);
        course.tell(commitment(commitmentId, colleague, dueAt, now));
    }

    private TicketEvent commitment(UUID commitmentId, Colleague colleague, Instant dueAt, Instant now) {
        return new TicketEvent.CommitmentMade(commitmentId, state.attempt, colleague.id(), dueAt, now);
    }

    /** Later, but not forgotten (A17): somebody looks again then at the latest; the next change of stage ends it. */
    public void snooze(Colleague colleague, Instant until, Instant now) {
        requires(Action.REPLY);
        act(colleague, now);
        state.attentionDue = until;
        course.tell(new TicketEvent.Snoozed(until, colleague.id(), now));
    }

    /** Where the company says that they live; the house reckons their nights there (A19). */
    public void findZone(String zone, Instant now) {
        course.tell(new TicketEvent.CustomerZoneFound(zone, now));
    }

    public void lookUp(Colleague colleague, String customerNumber, Instant now) {
        requires(Action.LOOK_UP);
        act(colleague, now);
        if (!customerNumber.equals(state.customerNumber)) {
            approving.voided(VoidReason.CUSTOMER_CHANGED, now);
        }
        state.customerNumber = customerNumber;
        if (state.stage == NEW) {
            course.go(ANALYSING, now);
        }
    }

    /** Analyse, devise, decide, execute in one: passes every legal stage on the way (B3, B17). */
    public void decide(Decision decision, Ruling.WithinMandate ruling, Instant now) {
        requires(Action.DECIDE);
        act(decision.by(), now);
        approving.dropped(VoidReason.AMOUNT_CHANGED, now);
        goOnTo(EXECUTING, now);
        course.tell(decision.event(ruling.mandate(), state.attempt, now));
        answer(decision.reply(), decision.by(), now);
    }

    /** Somebody was not allowed what they sought (B21): told, and nothing else changes. */
    public void withhold(Remedy remedy, Ruling ruling, String soughtBy, Instant now) {
        course.tell(new TicketEvent.Withheld(remedy, ruling, state.attempt, soughtBy, now));
    }

    /** She passes up what is hers to decide; it stays her ticket (A18, B21). */
    public void passUp(Colleague colleague, Instant now) {
        requires(Action.DECIDE);
        act(colleague, now);
        course.tell(new TicketEvent.Declined(state.attempt, colleague.id(), now));
    }

    /**
     * She may give less than it takes (B8): what she may was decided on and goes its way, the rest waits for somebody's yes.
     * When she may give nothing, the whole ticket waits.
     *
     * @param atOnce what she decided on; absent when there was nothing to give
     */
    public void askForMore(Approval request, Colleague asker, @Nullable GivenAtOnce atOnce, @Nullable Text reply,
            Instant now) {
        requires(Action.ASK_APPROVAL);
        if (atOnce == null) {
            act(asker, now);
            goOnTo(AWAITING_APPROVAL, now);
            answer(reply, asker, now);
        } else {
            decide(atOnce.decision(), atOnce.ruling(), now);
        }
        approving.begin(request, now);
    }

    /**
     * Somebody who may said yes, or the house's rule for silence did: it is carried out under that mandate.
     *
     * @param by absent when it was silence
     */
    public void moreGranted(UUID approvalId, Decision decision, Ruling.WithinMandate ruling, @Nullable Colleague by,
            Instant now) {
        approving.granted(approvalId, decision, by, now);
        if (by != null) {
            state.touchedBy.add(by.id());
        }
        course.tell(decision.event(ruling.mandate(), state.attempt, now));
    }

    public void moreRefused(UUID approvalId, Colleague by, Instant now) {
        approving.refused(approvalId, by, now);
        state.touchedBy.add(by.id());
    }

    public void moreExpired(UUID approvalId, Instant now) {
        approving.expired(approvalId, now);
    }

    /** She takes back what she asked for. */
    public void withdrawRequest(Colleague colleague, Instant now) {
        requires(Action.WITHDRAW_APPROVAL);
        act(colleague, now);
        approving.voided(VoidReason.WITHDRAWN, now);
    }

    /**
     * The remedy has taken effect: a question is answered, a complaint now waits for the customer's word; unless more of it is
     * still under way, or waits for approval.
     */
    public void executed(Effect effect, boolean moreUnderWay, String returnMessage) {
        if (!isOfThisAttempt(effect)) {
            return;
        }
        course.tell(effect.event());
        if (state.stage == EXECUTING && !moreUnderWay && !approving.holdsBack(effect.at())) {
            outcome.begin(effect, returnMessage);
        }
    }

    /** The same was done by hand once more, and this time it is worth telling (B28). */
    public void doneByHandAgain(String kind, int times, Instant since, Instant now) {
        course.tell(new TicketEvent.RemedyCandidate(kind, times, since, now));
    }

    /** Rejected or failed: back to devising. Unknown: stays, until the company system says (I4). */
    public void notExecuted(Trouble trouble, Effect effect, String reason) {
        if (!isOfThisAttempt(effect)) {
            return;
        }
        course.tell(effect.troubled(trouble, reason));
        if (trouble != Trouble.OUTCOME_UNKNOWN && state.stage == EXECUTING) {
            approving.dropped(VoidReason.NOT_GIVEN, effect.at());
            course.go(DEVISING, effect.at());
        }
    }

    /** What was decided has not taken effect in time (B27): told, and nothing else changes. */
    public void stranded(DecidedRemedy remedy, Instant now) {
        course.tell(new TicketEvent.DecisionStranded(remedy.id(), remedy.remedy(), remedy.attempt(), remedy.state().name(),
                remedy.decidedAt(), now));
    }

    /** Whether what was decided on that attempt is still to be carried out. */
    public boolean isCarryingOut(int attempt) {
        return state.stage == EXECUTING && state.attempt == attempt;
    }

    /**
     * Takes back what had its effect (B31): nobody is asked about it any more, and she devises anew. Only when its effect is
     * there: while a remedy is under way there is nothing to take back yet.
     */
    public void undo(Decision decision, Ruling.WithinMandate ruling, Instant now) {
        if (!snapshot().mayUndo()) {
            throw new NotNow(state.stage, snapshot().allowedActions());
        }
        act(decision.by(), now);
        if (state.stage == AWAITING_VERDICT) {
            course.tryAgain(now);
        }
        goOnTo(EXECUTING, now);
        course.tell(decision.event(ruling.mandate(), state.attempt, now));
    }

    /** It is taken back; what the customer gets instead is still to be found. */
    public void undone(Effect effect, boolean moreUnderWay) {
        if (!isOfThisAttempt(effect)) {
            return;
        }
        course.tell(effect.event());
        if (state.stage == EXECUTING && !moreUnderWay) {
            course.go(DEVISING, effect.at());
        }
    }

    public void confirmReturnMessage(Colleague colleague, Text text, Instant now) {
        requires(Action.CONFIRM_RETURN_MESSAGE);
        act(colleague, now);
        outcome.confirm(text, now);
    }

    /** It is time to come back (A19); unconfirmed, the message waits for her tap. */
    public void followUpDue(int attempt, Text text, Instant now) {
        outcome.followUpDue(attempt, text, now);
    }

    /** The question of this attempt is on the network: what the customer says from now on is the verdict. */
    public void questionSent(int attempt, Instant at) {
        outcome.asked(attempt, at);
    }

    public void humanReplySent(Instant at) {
        course.answered(at);
    }

    /** It failed or was taken back, so the customer was not asked by it, and the turn is ours again (B7). */
    public void replyNotSent(Instant at) {
        state.asked(false);
        state.turn(at);
    }

    public void firstResponseDue() {
        state.firstResponseOverdue = state.firstRespondedAt == null && !state.stage.hasEnded();
    }

    /** Silence: remind, and at last let it lapse, which is not the same as satisfied (A20). A doubtful word is no silence. */
    public void verdictOverdue(int attempt, boolean last, Text reminder, Instant now) {
        outcome.overdue(attempt, last, reminder, now);
    }

    /** The verdict was in doubt, and she reads it as a no. */
    public void sayNotSolved(Colleague colleague, Instant now) {
        requires(Action.SAY_NOT_SOLVED);
        act(colleague, now);
        course.tryAgain(now);
    }

    public void askAgain(Colleague colleague, Text question, Instant now) {
        requires(Action.ASK_AGAIN);
        act(colleague, now);
        outcome.askAgain(colleague, question, now);
    }

    /** The verdict was in doubt, and a machine asks once more (A20b); when it stays so, somebody must look all the same. */
    public void askOnceMore(Text question, Instant now) {
        outcome.askOnceMore(question, now);
    }

    /** She writes down what the customer says to her; {@link #receive} reads it then. */
    public void note(Colleague colleague, Instant now) {
        if (isPastReopening(now)) {
            throw new NotNow(state.stage, Set.of());
        }
        requires(Action.NOTE);
        act(colleague, now);
    }

    public void setAside(Colleague colleague, SetAsideReason reason, Instant now) {
        requires(Action.SET_ASIDE);
        act(colleague, now);
        course.end(NOT_A_COMPLAINT, Ending.by(colleague, now, reason.name()), null);
    }

    /** Closed by exception, whoever owns it: with author, role and reason, and reported apart. */
    public void override(Colleague colleague, String role, String reason, Instant now) {
        requires(Action.OVERRIDE);
        state.actions++;
        state.touchedBy.add(colleague.id());
        approving.dropped(VoidReason.TICKET_ENDED, now);
        course.end(OVERRIDDEN, Ending.by(colleague, now, reason), role);
    }

    public void raise(Priority priority) {
        state.priority = priority;
    }

    public TicketSnapshot snapshot() {
        return state.snapshot();
    }

    public List<TicketEvent> newEvents() {
        return course.told();
    }

    // An exception may have ended the ticket meanwhile, and the customer reopened it; the effect stands in its remedy.
    private boolean isOfThisAttempt(Effect effect) {
        return EFFECTS_ARRIVE_IN.contains(state.stage) && state.attempt == effect.attempt();
    }

    private void goOnTo(Stage last, Instant now) {
        Stream.of(ANALYSING, DEVISING, DECIDING, last)
                .filter(next -> next.ordinal() > state.stage.ordinal())
                .forEach(next -> course.go(next, now));
    }

    private void answer(@Nullable Text reply, Colleague author, Instant now) {
        if (reply != null) {
            course.request(reply, Purpose.ANSWER, author, false, now);
        }
    }

    private boolean reopensWith(Verdict verdict) {
        return state.stage.hasEnded() && !verdict.isKind();
    }

    private void reopen(Instant now) {
        var from = state.stage;
        course.tryAgain(now);
        state.firstRespondedAt = null;
        course.tell(new TicketEvent.Reopened(from, state.attempt, now, requireNonNull(state.attentionDue)));
    }

    private void act(Colleague colleague, Instant now) {
        claim(colleague, now);
        state.actions++;
        state.touchedBy.add(colleague.id());
    }

    private void requires(Action action) {
        if (!snapshot().allowedActions().contains(action)) {
            throw new NotNow(state.stage, snapshot().allowedActions());
        }
    }
}
