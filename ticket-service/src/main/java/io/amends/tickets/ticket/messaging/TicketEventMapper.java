package io.amends.tickets.ticket.messaging;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import io.amends.events.EventType;
import io.amends.events.EventTypes;
import io.amends.events.Money;
import io.amends.events.ticket.ApprovalExpired;
import io.amends.events.ticket.ApprovalRefused;
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
import io.amends.foundation.outbox.Outbox.Fact;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.domain.Stage;
import io.amends.tickets.ticket.domain.TicketEvent;
import io.amends.tickets.ticket.domain.TicketSnapshot;

/** From what happened inside to what the world is told; a new domain event does not compile until it is decided here. */
final class TicketEventMapper {

    private TicketEventMapper() {
    }

    static Fact<?> publish(TicketSnapshot ticket, TicketEvent event) {
        var id = ticket.id();
        return switch (event) {
            case TicketEvent.Opened e -> new Fact<>(EventTypes.TICKET_OPENED,
                    new TicketOpened(id, e.contactId(), e.conversationId(), e.network(), e.kind().name(), e.asker().name(),
                            Stage.NEW.name(), 1, e.openedAt(), e.attentionDue()));
            case TicketEvent.MessageWithdrawn e -> new Fact<>(EventTypes.TICKET_MESSAGE_WITHDRAWN,
                    new TicketMessageWithdrawn(id, e.messageId(), e.at()));
            case TicketEvent.Claimed e -> new Fact<>(EventTypes.TICKET_CLAIMED,
                    new TicketClaimed(id, e.sponsor().id(), e.sponsor().since()));
            case TicketEvent.SolverAdded e -> new Fact<>(EventTypes.TICKET_SOLVER_ADDED,
                    new TicketSolverAdded(id, e.attempt(), e.solver().id(), e.at()));
            case TicketEvent.HandedOver e -> new Fact<>(EventTypes.TICKET_HANDED_OVER,
                    new TicketHandedOver(id, e.attempt(), e.from().id(), e.to().id(), e.hops(), e.at()));
            case TicketEvent.StageChanged e -> new Fact<>(EventTypes.TICKET_STAGE_CHANGED,
                    new TicketStageChanged(id, e.from().name(), e.to().name(), e.attempt(), e.at(), e.attentionDue()));
            case TicketEvent.Released e -> new Fact<>(EventTypes.TICKET_RELEASED,
                    new TicketReleased(id, e.attempt(), e.evidence(), e.sponsorId(), e.openedAt(), e.at(), e.actions()));
            case TicketEvent.Ended e -> new Fact<>(ended(e.as()), ended(ticket, e));
            case TicketEvent.Reopened e -> new Fact<>(EventTypes.TICKET_REOPENED,
                    new TicketReopened(id, e.from().name(), e.attempt(), e.at(), e.attentionDue()));
            case TicketEvent.ReplyRequested e -> new Fact<>(EventTypes.REPLY_REQUESTED, reply(ticket, e));
            case TicketEvent.ReplySaid e -> new Fact<>(EventTypes.REPLY_SAID, new ReplySaid(e.text().id(), id,
                    e.purpose().name(), e.attempt(), e.author().id(), e.text().visibility().name(), e.at()));
            case TicketEvent.Decided e -> new Fact<>(EventTypes.DECISION_MADE,
                    new DecisionMade(e.decisionId(), id, e.attempt(), e.remedyId(), e.remedy().type().code(),
                            amount(e.remedy()), e.decidedBy(), e.mandateId(), e.mandateVersion(), e.at()));
            case TicketEvent.Withheld e -> new Fact<>(EventTypes.DECISION_WITHHELD,
                    new DecisionWithheld(id, e.attempt(), e.remedy().type().code(), requireNonNull(amount(e.remedy())),
                            e.soughtBy(), e.ruling().code(), e.ruling().why(), e.at()));
            case TicketEvent.Declined e -> new Fact<>(EventTypes.DECISION_DECLINED,
                    new DecisionDeclined(id, e.attempt(), e.personId(), e.at()));
            case TicketEvent.RemedyExecuted e -> new Fact<>(EventTypes.REMEDY_EXECUTED,
                    new RemedyExecuted(e.remedyId(), id, e.attempt(), e.remedy().type().code(), amount(e.remedy()),
                            e.bySponsor() ? "SPONSOR" : "MACHINE", e.at(), e.readBackAt()));
            case TicketEvent.RemedyDoneByHand e -> new Fact<>(EventTypes.REMEDY_DONE_BY_HAND,
                    new RemedyDoneByHand(e.remedyId(), id, e.attempt(), e.remedy().type().code(), e.kind(), e.by(), e.at()));
            case TicketEvent.RemedyCandidate e -> new Fact<>(EventTypes.REMEDY_CANDIDATE,
                    new RemedyCandidate(id, e.kind(), e.times(), e.since(), e.at()));
            case TicketEvent.RemedyNotExecuted e -> new Fact<>(notExecuted(e.trouble()),
                    new RemedyNotExecuted(e.remedyId(), id, e.attempt(), e.remedy().type().code(), e.reason(), e.at()));
            case TicketEvent.DecisionStranded e -> new Fact<>(EventTypes.DECISION_STRANDED,
                    new DecisionStranded(id, e.attempt(), e.remedyId(), e.remedy().type().code(), e.state(), e.decidedAt(),
                            e.at()));
            case TicketEvent.ApprovalRequested e -> new Fact<>(EventTypes.APPROVAL_REQUESTED,
                    ApprovalEventMapper.requested(e.approval()));
            case TicketEvent.ApprovalGranted e -> new Fact<>(EventTypes.APPROVAL_GRANTED, ApprovalEventMapper.granted(id, e));
            case TicketEvent.ApprovalRefused e -> new Fact<>(EventTypes.APPROVAL_REFUSED,
                    new ApprovalRefused(e.topUp().approvalId(), id, e.attempt(), e.by(), e.topUp().requestedAt(), e.at()));
            case TicketEvent.ApprovalExpired e -> new Fact<>(EventTypes.APPROVAL_EXPIRED,
                    new ApprovalExpired(e.topUp().approvalId(), id, e.attempt(), e.topUp().requestedAt(), e.at()));
            case TicketEvent.ApprovalVoided e -> new Fact<>(EventTypes.APPROVAL_VOIDED,
                    new ApprovalVoided(e.topUp().approvalId(), id, e.attempt(), e.reason().name(), e.topUp().requestedAt(),
                            e.at()));
            case TicketEvent.CommitmentMade e -> new Fact<>(EventTypes.COMMITMENT_MADE,
                    new CommitmentMade(e.commitmentId(), id, e.attempt(), e.madeBy(), e.dueAt(), e.at()));
            case TicketEvent.CustomerZoneFound e -> new Fact<>(EventTypes.CUSTOMER_ZONE_FOUND,
                    new CustomerZoneFound(id, e.zone(), e.at()));
            case TicketEvent.Snoozed e -> new Fact<>(EventTypes.TICKET_SNOOZED,
                    new TicketSnoozed(id, e.until(), e.by(), e.at()));
            case TicketEvent.RaisedInPublic e -> new Fact<>(EventTypes.TICKET_RAISED_IN_PUBLIC,
                    new TicketRaisedInPublic(id, e.attempt(), e.at()));
            case TicketEvent.VerdictRecorded e -> new Fact<>(EventTypes.VERDICT_RECORDED,
                    new VerdictRecorded(id, e.attempt(), e.opinion().name(), e.messageId(), e.at()));
        };
    }

    private static TicketEnded ended(TicketSnapshot ticket, TicketEvent.Ended e) {
        var ending = e.ending();
        // Why an exception was made is said in words, and words stay in this service.
        var reason = e.as() == Stage.NOT_A_COMPLAINT ? ending.reason() : null;
        return new TicketEnded(ticket.id(), e.attempt(), e.openedAt(), ending.at(),
                ending.by() == null ? null : ending.by().id(), e.role(), reason);
    }

    private static EventType<TicketEnded> ended(Stage as) {
        return switch (as) {
            case ANSWERED -> EventTypes.TICKET_ANSWERED;
            case LAPSED -> EventTypes.TICKET_LAPSED;
            case NOT_A_COMPLAINT -> EventTypes.TICKET_SET_ASIDE;
            case OVERRIDDEN -> EventTypes.TICKET_OVERRIDDEN;
            case NEW, ANALYSING, DEVISING, DECIDING, AWAITING_APPROVAL, EXECUTING, AWAITING_VERDICT, RELEASED ->
                throw new IllegalArgumentException(as + " is told otherwise");
        };
    }

    private static EventType<RemedyNotExecuted> notExecuted(TicketEvent.RemedyNotExecuted.Trouble trouble) {
        return switch (trouble) {
            case REJECTED -> EventTypes.REMEDY_REJECTED;
            case FAILED -> EventTypes.REMEDY_FAILED;
            case OUTCOME_UNKNOWN -> EventTypes.REMEDY_OUTCOME_UNKNOWN;
        };
    }

    private static ReplyRequested reply(TicketSnapshot ticket, TicketEvent.ReplyRequested e) {
        var text = e.text();
        return new ReplyRequested(text.id(), ticket.id(), e.contactId(), text.conversationId(), text.visibility().name(),
                text.inReplyTo(), text.words(), e.purpose().name(), e.attempt(), e.author().id(), e.automatic(), e.at());
    }

    private static @Nullable Money amount(Remedy remedy) {
        return remedy.amount() == null ? null
                : new Money(remedy.amount().minor(), remedy.amount().currency());
    }
}
