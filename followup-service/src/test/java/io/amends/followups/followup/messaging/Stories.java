package io.amends.followups.followup.messaging;

import java.time.Instant;
import java.util.UUID;

import io.amends.events.Money;
import io.amends.events.channel.ReplySent;
import io.amends.events.ticket.ApprovalExpired;
import io.amends.events.ticket.ApprovalGranted;
import io.amends.events.ticket.ApprovalRefused;
import io.amends.events.ticket.ApprovalRequested;
import io.amends.events.ticket.ApprovalVoided;
import io.amends.events.ticket.CommitmentMade;
import io.amends.events.ticket.RemedyExecuted;
import io.amends.events.ticket.ReplySaid;
import io.amends.events.ticket.TicketClaimed;
import io.amends.events.ticket.TicketEnded;
import io.amends.events.ticket.TicketOpened;
import io.amends.events.ticket.TicketReleased;
import io.amends.events.ticket.TicketReopened;
import io.amends.events.ticket.TicketStageChanged;
import io.amends.events.ticket.VerdictRecorded;

/** What the other services tell of one ticket of Ines. */
record Stories(UUID ticket) {

    private static final Money THIRTY_EURO = new Money(3000, "EUR");
    private static final Money EIGHTY_EURO = new Money(8000, "EUR");

    /** When somebody must look at it, where that is not what the story is about. */
    private static final Instant LATER = Instant.parse("2199-01-01T00:00:00Z");

    static Stories ofInes() {
        return new Stories(UUID.randomUUID());
    }

    TicketOpened opened(Instant at) {
        return new TicketOpened(ticket, UUID.randomUUID(), UUID.randomUUID(), "x", "COMPLAINT", "CUSTOMER", "NEW", 1, at,
                LATER);
    }

    TicketClaimed claimedByNora(Instant at) {
        return new TicketClaimed(ticket, "nora", at);
    }

    TicketStageChanged analyses(Instant at, Instant attentionDue) {
        return new TicketStageChanged(ticket, "NEW", "ANALYSING", 1, at, attentionDue);
    }

    TicketStageChanged lapsed(Instant at) {
        return new TicketStageChanged(ticket, "AWAITING_VERDICT", "LAPSED", 1, at, null);
    }

    CommitmentMade promised(UUID commitment, Instant at, Instant due) {
        return new CommitmentMade(commitment, ticket, 1, "nora", due, at);
    }

    TicketReopened reopened(Instant at) {
        return new TicketReopened(ticket, "RELEASED", 2, at, LATER);
    }

    TicketStageChanged backToAnalysing(Instant at) {
        return new TicketStageChanged(ticket, "AWAITING_VERDICT", "ANALYSING", 2, at, LATER);
    }

    TicketStageChanged isDecided(Instant at) {
        return new TicketStageChanged(ticket, "DECIDING", "EXECUTING", 1, at, at);
    }

    TicketStageChanged awaitsVerdict(Instant at) {
        return new TicketStageChanged(ticket, "EXECUTING", "AWAITING_VERDICT", 1, at, LATER);
    }

    TicketStageChanged awaitsApproval(Instant at) {
        return new TicketStageChanged(ticket, "EXECUTING", "AWAITING_APPROVAL", 1, at, LATER);
    }

    ApprovalRequested asksForMore(UUID approval, Instant answerableAt) {
        return new ApprovalRequested(approval, ticket, 1, "refund", THIRTY_EURO, EIGHTY_EURO, "nora", answerableAt,
                answerableAt);
    }

    ApprovalGranted granted(UUID approval, Instant at) {
        return new ApprovalGranted(approval, ticket, 1, UUID.randomUUID(), THIRTY_EURO, "milan", false, at, at);
    }

    ApprovalRefused refused(UUID approval, Instant at) {
        return new ApprovalRefused(approval, ticket, 1, "milan", at, at);
    }

    ApprovalExpired expired(UUID approval, Instant at) {
        return new ApprovalExpired(approval, ticket, 1, at, at);
    }

    ApprovalVoided voided(UUID approval, Instant at) {
        return new ApprovalVoided(approval, ticket, 1, "CUSTOMER_CHANGED", at, at);
    }

    RemedyExecuted refunded(Instant at) {
        return new RemedyExecuted(UUID.randomUUID(), ticket, 1, "refund", null, "MACHINE", at, at);
    }

    ReplySent reply(String purpose, boolean automatic, Instant at) {
        return new ReplySent(UUID.randomUUID(), ticket, UUID.randomUUID(), purpose, 1, automatic, "PUBLIC", "1", at);
    }

    ReplySaid said(String purpose, Instant at) {
        return new ReplySaid(UUID.randomUUID(), ticket, purpose, 1, "nora", "PRIVATE", at);
    }

    VerdictRecorded verdict(String verdict, Instant at) {
        return new VerdictRecorded(ticket, 1, verdict, UUID.randomUUID(), at);
    }

    TicketReleased released(Instant at) {
        return new TicketReleased(ticket, 1, UUID.randomUUID(), "nora", at, at, 2);
    }

    TicketEnded ended(Instant at) {
        return new TicketEnded(ticket, 1, at, at, null, null, null);
    }
}
