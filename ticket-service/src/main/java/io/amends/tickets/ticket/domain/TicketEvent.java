package io.amends.tickets.ticket.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.VoidReason;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** What happened to a ticket. Sealed, so that a new fact does not compile until somebody decides whether the world may know. */
public sealed interface TicketEvent {

    record Opened(UUID contactId, UUID conversationId, String network, Kind kind, Asker asker, Instant openedAt,
            Instant attentionDue) implements TicketEvent {
    }

    /** The customer took a message back; its words are gone here. */
    record MessageWithdrawn(UUID messageId, Instant at) implements TicketEvent {
    }

    record Claimed(Sponsor sponsor) implements TicketEvent {
    }

    /** Somebody works on it beside its sponsor. */
    record SolverAdded(Colleague solver, int attempt, Instant at) implements TicketEvent {
    }

    /**
     * Passed on to somebody chosen, who works on it from now on; the sponsor stays.
     *
     * @param hops so often it was passed on by now
     */
    record HandedOver(Colleague from, Colleague to, int attempt, int hops, Instant at) implements TicketEvent {
    }

    record StageChanged(Stage from, Stage to, int attempt, Instant at, @Nullable Instant attentionDue) implements TicketEvent {
    }

    record Released(int attempt, UUID evidence, String sponsorId, Instant openedAt, Instant at, int actions)
            implements
                TicketEvent {
    }

    /** @param as any end but RELEASED */
    record Ended(Stage as, int attempt, Instant openedAt, Ending ending, @Nullable String role) implements TicketEvent {
    }

    record Reopened(Stage from, int attempt, Instant at, Instant attentionDue) implements TicketEvent {
    }

    /** @param automatic whether no person wrote or confirmed it (B13) */
    record ReplyRequested(Text text, Purpose purpose, int attempt, Colleague author, boolean automatic, UUID contactId,
            Instant at) implements TicketEvent {
    }

    /** A person told the customer herself, as no network carries it. */
    record ReplySaid(Text text, Purpose purpose, int attempt, Colleague author, Instant at) implements TicketEvent {
    }

    record Decided(UUID decisionId, UUID remedyId, Remedy remedy, int attempt, String decidedBy, UUID mandateId,
            int mandateVersion, Instant at) implements TicketEvent {
    }

    /** @param ruling why not */
    record Withheld(Remedy remedy, Ruling ruling, int attempt, String soughtBy, Instant at) implements TicketEvent {
    }

    record Declined(int attempt, String personId, Instant at) implements TicketEvent {
    }

    /** @param bySponsor whether her words were the remedy; else a machine carried it out */
    record RemedyExecuted(UUID remedyId, Remedy remedy, int attempt, boolean bySponsor, Instant at,
            @Nullable Instant readBackAt) implements TicketEvent {
    }

    /** @param by id of the solver, a person */
    record RemedyDoneByHand(UUID remedyId, Remedy remedy, int attempt, String by, String kind, Instant at)
            implements
                TicketEvent {
    }

    /** The same was done by hand so often that it might become a remedy (B28). */
    record RemedyCandidate(String kind, int times, Instant since, Instant at) implements TicketEvent {
    }

    record RemedyNotExecuted(Trouble trouble, UUID remedyId, Remedy remedy, int attempt, String reason, Instant at)
            implements
                TicketEvent {

        /** Why a remedy has no known effect. */
        public enum Trouble {
            REJECTED,
            FAILED,
            OUTCOME_UNKNOWN
        }
    }

    /** @param state how far the remedy has come, its name */
    record DecisionStranded(UUID remedyId, Remedy remedy, int attempt, String state, Instant decidedAt, Instant at)
            implements
                TicketEvent {
    }

    record ApprovalRequested(Approval approval) implements TicketEvent {
    }

    /** @param by absent when silence allowed it */
    record ApprovalGranted(TopUp topUp, int attempt, UUID remedyId, Remedy remedy, @Nullable String by, Instant at)
            implements
                TicketEvent {
    }

    record ApprovalRefused(TopUp topUp, int attempt, String by, Instant at) implements TicketEvent {
    }

    record ApprovalExpired(TopUp topUp, int attempt, Instant at) implements TicketEvent {
    }

    record ApprovalVoided(TopUp topUp, int attempt, VoidReason reason, Instant at) implements TicketEvent {
    }

    record CommitmentMade(UUID commitmentId, int attempt, String madeBy, Instant dueAt, Instant at) implements TicketEvent {
    }

    /** @param zone IANA name of the time zone in which the customer lives */
    record CustomerZoneFound(String zone, Instant at) implements TicketEvent {
    }

    record Snoozed(Instant until, String by, Instant at) implements TicketEvent {
    }

    /** Somebody who has a ticket spoke in public again, and not in answer to us (A5). */
    record RaisedInPublic(int attempt, Instant at) implements TicketEvent {
    }

    record VerdictRecorded(Opinion opinion, int attempt, UUID messageId, Instant at) implements TicketEvent {
    }
}
