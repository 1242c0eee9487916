package io.amends.tickets.ticket.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Verdict.Opinion;

/**
 * What is known of a ticket at one moment: what is stored and shown.
 *
 * @param visibility of the message that opened it
 * @param openingText what the customer wrote first, which likeness compares; empty once it was withdrawn
 * @param language BCP 47 tag as the network guessed it
 * @param openedAt when the first message was sent; the first-response clock counts from here, day and night
 * @param lastCustomerMessageAt when the customer wrote last, by the network's time
 * @param attentionDue when somebody must have looked at it at the latest; absent once it has ended
 * @param customerNumber of the customer that was looked up and so verified
 * @param questionSentAt since when a message of the customer counts as the verdict on this attempt
 * @param lastOpinion what the last verdict on this attempt said
 * @param topUp what was asked for above the mandate, until it is settled
 * @param actions commands that people needed so far: her effort
 * @param solvers ids of those who work on it beside its sponsor
 * @param waiting absent of what was opened before waiting was measured
 */
public record TicketSnapshot(UUID id, UUID contactId, UUID conversationId, String network, Kind kind, Asker asker,
        Visibility visibility, String openingText, @Nullable String language, Instant openedAt, Stage stage, int attempt,
        Priority priority, @Nullable Sponsor sponsor, Instant lastCustomerMessageAt, @Nullable Instant firstRespondedAt,
        boolean firstResponseOverdue, @Nullable Instant attentionDue, @Nullable String customerNumber,
        @Nullable ReturnMessage returnMessage, @Nullable Instant questionSentAt, @Nullable Opinion lastOpinion,
        @Nullable TopUp topUp, int actions, Set<String> solvers, @Nullable Ending ending,
        @Nullable Waiting waiting, Hands hands) {

    private static final Duration STILL_THERE = Duration.ofMinutes(5);

    /** Whether customer and colleague talk, by phone or at the counter: what she answers is said then, and nothing is sent. */
    public boolean isSpoken() {
        return Spoken.WAYS.contains(network);
    }

    /** What the stage offers, whoever asks (B17). */
    public Set<Action> allowedActions() {
        var actions = EnumSet.noneOf(Action.class);
        if (isSpoken()) {
            actions.add(Action.NOTE);
        }
        if (stage.hasEnded()) {
            return actions;
        }
        actions.addAll(Set.of(Action.REPLY, Action.LOOK_UP, Action.OVERRIDE));
        if (sponsor == null) {
            actions.add(Action.CLAIM);
        }
        if (stage.isBeforeDecision()) {
            actions.addAll(Set.of(Action.DECIDE, Action.ASK_APPROVAL, Action.SET_ASIDE));
        }
        if (awaitsApproval()) {
            actions.add(Action.WITHDRAW_APPROVAL);
        }
        if (stage == Stage.AWAITING_APPROVAL) {
            actions.add(Action.DECIDE); // otherwise; what was asked for falls
        }
        if (returnMessage != null && returnMessage.awaitsConfirmation() && stage == Stage.AWAITING_VERDICT) {
            actions.add(Action.CONFIRM_RETURN_MESSAGE);
        }
        if (stage == Stage.AWAITING_VERDICT && lastOpinion != null) {
            actions.addAll(Set.of(Action.SAY_NOT_SOLVED, Action.ASK_AGAIN));
        }
        return actions;
    }

    /** What of it this person may do: what is somebody else's is theirs to do; the exception is a manager's. */
    public Set<Action> allowedActions(String personId, boolean mayOverride) {
        return allowedActions(mayActOn(personId), mayOverride);
    }

    /** The same for somebody who stands in for a sponsor who is away. */
    public Set<Action> allowedActionsOfHelper(String personId, boolean mayOverride, Instant now) {
        return allowedActions(mayActOn(personId) || isLeftAlone(now), mayOverride);
    }

    /** Whether its sponsor took it so long ago that they need not be at work any more. */
    boolean isLeftAlone(Instant now) {
        return sponsor != null && sponsor.since().plus(STILL_THERE).isBefore(now);
    }

    private Set<Action> allowedActions(boolean mayAct, boolean mayOverride) {
        var actions = EnumSet.copyOf(allowedActions());
        actions.removeIf(action -> action == Action.OVERRIDE ? !mayOverride : !mayAct);
        return actions;
    }

    /** Whether somebody's yes or no is waited for, be what could be given at once under way or not. */
    public boolean awaitsApproval() {
        return topUp != null && !topUp.denied();
    }

    /** Whether something may be taken back at this stage, if there is anything. */
    public boolean mayUndo() {
        return stage == Stage.AWAITING_VERDICT || stage.isBeforeDecision() && !awaitsApproval();
    }

    public boolean mayUndo(String personId) {
        return mayUndo() && mayActOn(personId);
    }

    private boolean mayActOn(String personId) {
        return sponsor == null || sponsor.id().equals(personId) || solvers.contains(personId);
    }

    @Override
    public String toString() {
        return "TicketSnapshot[id=" + id + ", stage=" + stage + "]";
    }
}
