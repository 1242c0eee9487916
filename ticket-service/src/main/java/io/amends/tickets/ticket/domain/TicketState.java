package io.amends.tickets.ticket.domain;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** The changing state of a {@link Ticket}; nobody else sees it. What it means is told by {@link TicketSnapshot}. */
final class TicketState {

    final UUID id;
    final UUID contactId;
    final UUID conversationId;
    final String network;
    final Kind kind;
    final Asker asker;
    final Visibility visibility;
    final @Nullable String language;
    final Instant openedAt;

    String openingText;
    Stage stage;
    int attempt;
    Priority priority;
    @Nullable
    Sponsor sponsor;
    Instant lastCustomerMessageAt;
    @Nullable
    Instant firstRespondedAt;
    boolean firstResponseOverdue;
    @Nullable
    Instant attentionDue;
    @Nullable
    String customerNumber;
    @Nullable
    ReturnMessage returnMessage;
    @Nullable
    Instant questionSentAt;
    @Nullable
    Opinion lastOpinion;
    @Nullable
    TopUp topUp;
    int actions;
    final Set<String> solvers;
    @Nullable
    Ending ending;
    @Nullable
    Waiting waiting;
    int hops;
    final Set<String> touchedBy;

    TicketState(TicketSnapshot snapshot) {
        this.id = snapshot.id();
        this.contactId = snapshot.contactId();
        this.conversationId = snapshot.conversationId();
        this.network = snapshot.network();
        this.kind = snapshot.kind();
        this.asker = snapshot.asker();
        this.visibility = snapshot.visibility();
        this.openingText = snapshot.openingText();
        this.language = snapshot.language();
        this.openedAt = snapshot.openedAt();
        this.stage = snapshot.stage();
        this.attempt = snapshot.attempt();
        this.priority = snapshot.priority();
        this.sponsor = snapshot.sponsor();
        this.lastCustomerMessageAt = snapshot.lastCustomerMessageAt();
        this.firstRespondedAt = snapshot.firstRespondedAt();
        this.firstResponseOverdue = snapshot.firstResponseOverdue();
        this.attentionDue = snapshot.attentionDue();
        this.customerNumber = snapshot.customerNumber();
        this.returnMessage = snapshot.returnMessage();
        this.questionSentAt = snapshot.questionSentAt();
        this.lastOpinion = snapshot.lastOpinion();
        this.topUp = snapshot.topUp();
        this.actions = snapshot.actions();
        this.solvers = new TreeSet<>(snapshot.solvers());
        this.ending = snapshot.ending();
        this.waiting = snapshot.waiting();
        this.hops = snapshot.hands().hops();
        this.touchedBy = new TreeSet<>(snapshot.hands().touchedBy());
    }

    boolean isSpoken() {
        return Spoken.WAYS.contains(network);
    }

    /** A verdict and a return message belong to their attempt. */
    void nextAttempt() {
        attempt++;
        questionSentAt = null;
        lastOpinion = null;
        returnMessage = null;
        ending = null;
        asked(false);
    }

    /** Whether it is the customer's turn to say something (B7). */
    void asked(boolean asked) {
        if (waiting != null) {
            waiting = waiting.asked(asked);
        }
    }

    /** Something happened: from now on perhaps another is waited for (B7). */
    void turn(Instant now) {
        if (waiting != null) {
            boolean approval = topUp != null && !topUp.denied();
            waiting = waiting.turned(Cause.of(stage, approval, waiting.asked(), lastOpinion != null), now);
        }
    }

    TicketSnapshot snapshot() {
        return new TicketSnapshot(id, contactId, conversationId, network, kind, asker, visibility, openingText, language,
                openedAt, stage, attempt, priority, sponsor, lastCustomerMessageAt, firstRespondedAt, firstResponseOverdue,
                attentionDue, customerNumber, returnMessage, questionSentAt, lastOpinion, topUp, actions,
                Set.copyOf(solvers), ending, waiting, new Hands(hops, Set.copyOf(touchedBy)));
    }
}
