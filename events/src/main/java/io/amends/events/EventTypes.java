package io.amends.events;

import java.util.List;
import java.util.stream.Stream;

import io.amends.events.channel.MessageDeleted;
import io.amends.events.channel.MessageReceived;
import io.amends.events.channel.ReplyFailed;
import io.amends.events.channel.ReplySent;
import io.amends.events.channel.ReplyUndone;
import io.amends.events.followup.ApprovalExpiryDue;
import io.amends.events.followup.ApprovalPatienceEnded;
import io.amends.events.followup.CommitmentAtRisk;
import io.amends.events.followup.CommitmentBroken;
import io.amends.events.followup.CommitmentKept;
import io.amends.events.followup.DutyAlarmed;
import io.amends.events.followup.DutyChanged;
import io.amends.events.followup.DwellExceeded;
import io.amends.events.followup.ExecutionOverdue;
import io.amends.events.followup.FirstResponseDue;
import io.amends.events.followup.FollowUpDue;
import io.amends.events.followup.OncallAcknowledged;
import io.amends.events.followup.OncallPaged;
import io.amends.events.followup.VerdictOverdue;
import io.amends.events.ticket.ApprovalExpired;
import io.amends.events.ticket.ApprovalGranted;
import io.amends.events.ticket.ApprovalRefused;
import io.amends.events.ticket.ApprovalRequested;
import io.amends.events.ticket.ApprovalVoided;
import io.amends.events.ticket.CommitmentMade;
import io.amends.events.ticket.CustomerZoneFound;
import io.amends.events.ticket.DecisionDeclined;
import io.amends.events.ticket.DecisionMade;
import io.amends.events.ticket.DecisionStranded;
import io.amends.events.ticket.DecisionWithheld;
import io.amends.events.ticket.RemedyCandidate;
import io.amends.events.ticket.RemedyDoneByHand;
import io.amends.events.ticket.RemedyExecuted;
import io.amends.events.ticket.RemedyNotExecuted;
import io.amends.events.ticket.ReplyRequested;
import io.amends.events.ticket.ReplySaid;
import io.amends.events.ticket.TicketClaimed;
import io.amends.events.ticket.TicketEnded;
import io.amends.events.ticket.TicketHandedOver;
import io.amends.events.ticket.TicketMessageWithdrawn;
import io.amends.events.ticket.TicketOpened;
import io.amends.events.ticket.TicketRaisedInPublic;
import io.amends.events.ticket.TicketReleased;
import io.amends.events.ticket.TicketReopened;
import io.amends.events.ticket.TicketSnoozed;
import io.amends.events.ticket.TicketSolverAdded;
import io.amends.events.ticket.TicketStageChanged;
import io.amends.events.ticket.VerdictRecorded;

/** Every event of the house: its name on the wire, its topic and its payload. */
public final class EventTypes {

    public static final String CHANNEL_EVENTS = "channel-events";
    public static final String TICKET_EVENTS = "ticket-events";
    public static final String FOLLOWUP_EVENTS = "followup-events";

    public static final EventType<MessageReceived> MESSAGE_RECEIVED = channel("message.received.v1", MessageReceived.class);
    public static final EventType<MessageDeleted> MESSAGE_DELETED = channel("message.deleted.v1", MessageDeleted.class);
    public static final EventType<ReplySent> REPLY_SENT = channel("reply.sent.v1", ReplySent.class);
    public static final EventType<ReplyFailed> REPLY_FAILED = channel("reply.failed.v1", ReplyFailed.class);
    public static final EventType<ReplyUndone> REPLY_UNDONE = channel("reply.undone.v1", ReplyUndone.class);

    public static final EventType<TicketOpened> TICKET_OPENED = ticket("ticket.opened.v1", TicketOpened.class);
    public static final EventType<TicketClaimed> TICKET_CLAIMED = ticket("ticket.claimed.v1", TicketClaimed.class);
    public static final EventType<TicketSolverAdded> TICKET_SOLVER_ADDED = ticket("ticket.solver-added.v1",
            TicketSolverAdded.class);
    public static final EventType<TicketHandedOver> TICKET_HANDED_OVER = ticket("ticket.handed-over.v1",
            TicketHandedOver.class);
    public static final EventType<TicketRaisedInPublic> TICKET_RAISED_IN_PUBLIC = ticket("ticket.raised-in-public.v1",
            TicketRaisedInPublic.class);
    public static final EventType<TicketStageChanged> TICKET_STAGE_CHANGED = ticket("ticket.stage-changed.v1",
            TicketStageChanged.class);
    public static final EventType<TicketReleased> TICKET_RELEASED = ticket("ticket.released.v1", TicketReleased.class);
    public static final EventType<TicketEnded> TICKET_ANSWERED = ticket("ticket.answered.v1", TicketEnded.class);
    public static final EventType<TicketEnded> TICKET_LAPSED = ticket("ticket.lapsed.v1", TicketEnded.class);
    public static final EventType<TicketEnded> TICKET_SET_ASIDE = ticket("ticket.set-aside.v1", TicketEnded.class);
    public static final EventType<TicketEnded> TICKET_OVERRIDDEN = ticket("ticket.overridden.v1", TicketEnded.class);
    public static final EventType<TicketReopened> TICKET_REOPENED = ticket("ticket.reopened.v1", TicketReopened.class);
    public static final EventType<TicketMessageWithdrawn> TICKET_MESSAGE_WITHDRAWN = ticket("ticket.message-withdrawn.v1",
            TicketMessageWithdrawn.class);
    public static final EventType<CustomerZoneFound> CUSTOMER_ZONE_FOUND = ticket("customer.zone-found.v1",
            CustomerZoneFound.class);
    public static final EventType<TicketSnoozed> TICKET_SNOOZED = ticket("ticket.snoozed.v1", TicketSnoozed.class);
    public static final EventType<ReplyRequested> REPLY_REQUESTED = ticket("reply.requested.v1", ReplyRequested.class);
    public static final EventType<ReplySaid> REPLY_SAID = ticket("reply.said.v1", ReplySaid.class);
    public static final EventType<DecisionMade> DECISION_MADE = ticket("decision.made.v1", DecisionMade.class);
    public static final EventType<DecisionWithheld> DECISION_WITHHELD = ticket("decision.withheld.v1", DecisionWithheld.class);
    public static final EventType<DecisionDeclined> DECISION_DECLINED = ticket("decision.declined.v1", DecisionDeclined.class);
    public static final EventType<DecisionStranded> DECISION_STRANDED = ticket("decision.stranded.v1", DecisionStranded.class);
    public static final EventType<RemedyExecuted> REMEDY_EXECUTED = ticket("remedy.executed.v1", RemedyExecuted.class);
    public static final EventType<RemedyDoneByHand> REMEDY_DONE_BY_HAND = ticket("remedy.done-by-hand.v1",
            RemedyDoneByHand.class);
    public static final EventType<RemedyNotExecuted> REMEDY_REJECTED = ticket("remedy.rejected.v1", RemedyNotExecuted.class);
    public static final EventType<RemedyNotExecuted> REMEDY_FAILED = ticket("remedy.failed.v1", RemedyNotExecuted.class);
    public static final EventType<RemedyNotExecuted> REMEDY_OUTCOME_UNKNOWN = ticket("remedy.outcome-unknown.v1",
            RemedyNotExecuted.class);
    public static final EventType<RemedyCandidate> REMEDY_CANDIDATE = ticket("remedy.candidate.v1", RemedyCandidate.class);
    public static final EventType<VerdictRecorded> VERDICT_RECORDED = ticket("verdict.recorded.v1", VerdictRecorded.class);

    public static final EventType<ApprovalRequested> APPROVAL_REQUESTED = ticket("approval.requested.v1",
            ApprovalRequested.class);
    public static final EventType<ApprovalGranted> APPROVAL_GRANTED = ticket("approval.granted.v1", ApprovalGranted.class);
    public static final EventType<ApprovalRefused> APPROVAL_REFUSED = ticket("approval.refused.v1", ApprovalRefused.class);
    public static final EventType<ApprovalExpired> APPROVAL_EXPIRED = ticket("approval.expired.v1", ApprovalExpired.class);
    public static final EventType<ApprovalVoided> APPROVAL_VOIDED = ticket("approval.voided.v1", ApprovalVoided.class);

    public static final EventType<FirstResponseDue> FIRST_RESPONSE_DUE = followup("first-response.due.v1",
            FirstResponseDue.class);
    public static final EventType<FollowUpDue> FOLLOWUP_DUE = followup("followup.due.v1", FollowUpDue.class);
    public static final EventType<VerdictOverdue> VERDICT_OVERDUE = followup("verdict.overdue.v1", VerdictOverdue.class);
    public static final EventType<DutyChanged> DUTY_CHANGED = followup("duty.changed.v1", DutyChanged.class);
    public static final EventType<ApprovalPatienceEnded> APPROVAL_PATIENCE_ENDED = followup("approval.patience-ended.v1",
            ApprovalPatienceEnded.class);
    public static final EventType<ApprovalExpiryDue> APPROVAL_EXPIRY_DUE = followup("approval.expiry-due.v1",
            ApprovalExpiryDue.class);
    public static final EventType<ExecutionOverdue> EXECUTION_OVERDUE = followup("execution.overdue.v1",
            ExecutionOverdue.class);
    public static final EventType<OncallPaged> ONCALL_PAGED = followup("oncall.paged.v1", OncallPaged.class);
    public static final EventType<OncallAcknowledged> ONCALL_ACKNOWLEDGED = followup("oncall.acknowledged.v1",
            OncallAcknowledged.class);
    public static final EventType<DutyAlarmed> DUTY_ALARMED = followup("duty.alarmed.v1", DutyAlarmed.class);

    public static final EventType<CommitmentMade> COMMITMENT_MADE = ticket("commitment.made.v1", CommitmentMade.class);
    public static final EventType<CommitmentAtRisk> COMMITMENT_AT_RISK = followup("commitment.at-risk.v1",
            CommitmentAtRisk.class);
    public static final EventType<CommitmentBroken> COMMITMENT_BROKEN = followup("commitment.broken.v1",
            CommitmentBroken.class);
    public static final EventType<CommitmentKept> COMMITMENT_KEPT = followup("commitment.kept.v1", CommitmentKept.class);
    public static final EventType<DwellExceeded> DWELL_EXCEEDED = followup("dwell.exceeded.v1", DwellExceeded.class);

    private static final List<EventType<?>> ALL = List.of(MESSAGE_RECEIVED, MESSAGE_DELETED, REPLY_SENT, REPLY_FAILED,
            REPLY_UNDONE, TICKET_OPENED, TICKET_CLAIMED, TICKET_STAGE_CHANGED, TICKET_RELEASED, TICKET_ANSWERED,
            TICKET_LAPSED, TICKET_SET_ASIDE, TICKET_OVERRIDDEN, TICKET_REOPENED, TICKET_MESSAGE_WITHDRAWN, REPLY_REQUESTED,
            REPLY_SAID, DECISION_MADE, DECISION_WITHHELD, DECISION_DECLINED, DECISION_STRANDED,
            REMEDY_EXECUTED, REMEDY_DONE_BY_HAND, REMEDY_REJECTED, REMEDY_FAILED, REMEDY_OUTCOME_UNKNOWN, REMEDY_CANDIDATE,
            VERDICT_RECORDED,
            APPROVAL_REQUESTED, APPROVAL_GRANTED, APPROVAL_REFUSED, APPROVAL_EXPIRED, APPROVAL_VOIDED,
            FIRST_RESPONSE_DUE, FOLLOWUP_DUE, VERDICT_OVERDUE, DUTY_CHANGED, APPROVAL_PATIENCE_ENDED,
            APPROVAL_EXPIRY_DUE, EXECUTION_OVERDUE, COMMITMENT_MADE, COMMITMENT_AT_RISK, COMMITMENT_BROKEN, COMMITMENT_KEPT,
            DWELL_EXCEEDED, TICKET_SNOOZED, CUSTOMER_ZONE_FOUND, ONCALL_PAGED, ONCALL_ACKNOWLEDGED, DUTY_ALARMED,
            TICKET_SOLVER_ADDED,
            TICKET_HANDED_OVER, TICKET_RAISED_IN_PUBLIC);

    private EventTypes() {
    }

    public static Stream<EventType<?>> all() {
        return ALL.stream();
    }

    private static <T> EventType<T> channel(String name, Class<T> payload) {
        return new EventType<>(name, CHANNEL_EVENTS, payload);
    }

    private static <T> EventType<T> ticket(String name, Class<T> payload) {
        return new EventType<>(name, TICKET_EVENTS, payload);
    }

    private static <T> EventType<T> followup(String name, Class<T> payload) {
        return new EventType<>(name, FOLLOWUP_EVENTS, payload);
    }
}
