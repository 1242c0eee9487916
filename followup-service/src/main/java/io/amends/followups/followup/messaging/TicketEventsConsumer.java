package io.amends.followups.followup.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import io.amends.events.EventTypes;
import io.amends.events.ticket.ApprovalExpired;
import io.amends.events.ticket.ApprovalGranted;
import io.amends.events.ticket.ApprovalRefused;
import io.amends.events.ticket.ApprovalRequested;
import io.amends.events.ticket.ApprovalVoided;
import io.amends.events.ticket.CommitmentMade;
import io.amends.events.ticket.RemedyDoneByHand;
import io.amends.events.ticket.RemedyExecuted;
import io.amends.events.ticket.ReplySaid;
import io.amends.events.ticket.TicketClaimed;
import io.amends.events.ticket.TicketEnded;
import io.amends.events.ticket.TicketHandedOver;
import io.amends.events.ticket.TicketOpened;
import io.amends.events.ticket.TicketRaisedInPublic;
import io.amends.events.ticket.TicketReleased;
import io.amends.events.ticket.TicketReopened;
import io.amends.events.ticket.TicketSnoozed;
import io.amends.events.ticket.TicketSolverAdded;
import io.amends.events.ticket.TicketStageChanged;
import io.amends.events.ticket.VerdictRecorded;
import io.amends.followups.approval.application.FollowApproval;
import io.amends.followups.approval.application.FollowApproval.Request;
import io.amends.followups.attention.application.CallForNobodys;
import io.amends.followups.attention.application.KeepAttention;
import io.amends.followups.commitment.application.KeepCommitment;
import io.amends.followups.commitment.application.NoteCommitment;
import io.amends.followups.commitment.domain.Commitment;
import io.amends.followups.followup.application.AskSolver;
import io.amends.followups.followup.application.FollowTicket;
import io.amends.followups.followup.application.NoteCircumstances;
import io.amends.followups.followup.domain.Milestone;
import io.amends.followups.followup.domain.SolverQuestion;
import io.amends.followups.followup.domain.TicketFact;
import io.amends.followups.oncall.application.AcknowledgePage;
import io.amends.followups.oncall.application.PageSomebody;
import io.amends.followups.oncall.domain.Reason;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.inbox.EventHandlers;
import io.amends.foundation.inbox.EventReader;
import io.amends.foundation.inbox.Inbox;
import io.amends.foundation.inbox.TopicReader;
import io.smallrye.mutiny.Uni;

/** What ticket-service tells: each event is a fact about an attempt at a ticket. */
@ApplicationScoped
class TicketEventsConsumer implements TopicReader {

    private static final String EXECUTING = "EXECUTING";

    private final EventReader events;
    private final FollowTicket followTicket;
    private final FollowApproval followApproval;
    private final KeepAttention keepAttention;
    private final NoteCommitment noteCommitment;
    private final KeepCommitment keepCommitment;
    private final NoteCircumstances noteCircumstances;
    private final AskSolver askSolver;
    private final AcknowledgePage acknowledgePage;
    private final PageSomebody pageSomebody;
    private final CallForNobodys callForNobodys;
    private final EventHandlers handlers = EventHandlers.of(
            on(EventTypes.TICKET_OPENED, this::onOpened),
            on(EventTypes.TICKET_CLAIMED, this::onClaimed),
            on(EventTypes.TICKET_SOLVER_ADDED, this::onSolverAdded),
            on(EventTypes.TICKET_HANDED_OVER, this::onHandedOver),
            on(EventTypes.TICKET_RAISED_IN_PUBLIC, this::onRaisedInPublic),
            on(EventTypes.TICKET_SNOOZED, this::onSnoozed),
            on(EventTypes.TICKET_REOPENED, this::onReopened),
            on(EventTypes.TICKET_STAGE_CHANGED, this::onStageChanged),
            on(EventTypes.REMEDY_EXECUTED, this::onRemedyExecuted),
            on(EventTypes.REMEDY_DONE_BY_HAND, this::onRemedyDoneByHand),
            on(EventTypes.REPLY_SAID, this::onReplySaid),
            on(EventTypes.VERDICT_RECORDED, this::onVerdictRecorded),
            on(EventTypes.TICKET_RELEASED, this::onReleased),
            on(EventTypes.TICKET_ANSWERED, this::onEnded),
            on(EventTypes.TICKET_LAPSED, this::onEnded),
            on(EventTypes.TICKET_SET_ASIDE, this::onEnded),
            on(EventTypes.TICKET_OVERRIDDEN, this::onEnded),
            on(EventTypes.APPROVAL_REQUESTED, this::onApprovalRequested),
            on(EventTypes.APPROVAL_GRANTED, this::onApprovalGranted),
            on(EventTypes.APPROVAL_REFUSED, this::onApprovalRefused),
            on(EventTypes.APPROVAL_EXPIRED, this::onApprovalExpired),
            on(EventTypes.APPROVAL_VOIDED, this::onApprovalVoided),
            on(EventTypes.COMMITMENT_MADE, this::onCommitmentMade));

    TicketEventsConsumer(Inbox inbox, FollowTicket followTicket, FollowApproval followApproval, KeepAttention keepAttention,
            NoteCommitment noteCommitment, KeepCommitment keepCommitment, NoteCircumstances noteCircumstances,
            AskSolver askSolver, AcknowledgePage acknowledgePage, PageSomebody pageSomebody,
            CallForNobodys callForNobodys) {
        this.pageSomebody = pageSomebody;
        this.callForNobodys = callForNobodys;
        this.acknowledgePage = acknowledgePage;
        this.keepAttention = keepAttention;
        this.noteCommitment = noteCommitment;
        this.keepCommitment = keepCommitment;
        this.followTicket = followTicket;
        this.followApproval = followApproval;
        this.noteCircumstances = noteCircumstances;
        this.askSolver = askSolver;
        this.events = inbox.reader(topic(), handlers);
    }

    @Override
    public String topic() {
        return EventTypes.TICKET_EVENTS;
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("ticket-events")
    Uni<Void> receive(Message<ConsumerRecords<String, byte[]>> batch) {
        return events.receive(batch);
    }

    private Uni<Void> onOpened(TicketOpened event) {
        var ticket = new TicketId(event.ticketId());
        return noteCircumstances.opened(ticket, event.contactId(), event.network(), event.openedAt())
                .chain(() -> note(event.ticketId(), event.attempt(), Milestone.WAITING, event.openedAt()))
                .chain(() -> keepAttention.moved(ticket, event.attempt(), event.openedAt(), event.attentionDue()));
    }

    private Uni<Void> onSnoozed(TicketSnoozed event) {
        return keepAttention.snoozed(new TicketId(event.ticketId()), event.until());
    }

    private Uni<Void> onClaimed(TicketClaimed event) {
        var ticket = new TicketId(event.ticketId());
        return keepAttention.claimed(ticket, event.sponsorId())
                .chain(() -> noteCircumstances.claimed(ticket, event.sponsorId()))
                .chain(() -> acknowledgePage.acted(ticket, event.sponsorId()));
    }

    private Uni<Void> onSolverAdded(TicketSolverAdded event) {
        return acknowledgePage.acted(new TicketId(event.ticketId()), event.solver());
    }

    /** Whoever passed it on has acted; whoever it was passed to is asked when it has taken effect. */
    private Uni<Void> onHandedOver(TicketHandedOver event) {
        var ticket = new TicketId(event.ticketId());
        return askSolver.handedOver(ticket, event.to(), event.handedOverAt())
                .chain(() -> acknowledgePage.acted(ticket, event.from()));
    }

    /** Comes before the stage that follows on it. */
    private Uni<Void> onRemedyExecuted(RemedyExecuted event) {
        return noteCircumstances.remedied(new TicketId(event.ticketId()), event.attempt(), event.remedyType());
    }

    private Uni<Void> onRemedyDoneByHand(RemedyDoneByHand event) {
        var ticket = new TicketId(event.ticketId());
        return noteCircumstances.remedied(ticket, event.attempt(), event.remedyType())
                .chain(() -> askSolver.ask(new SolverQuestion(event.remedyId(), ticket, event.attempt(), event.remedyType(),
                        event.doneBy(), event.doneAt(), null)));
    }

    private Uni<Void> onReopened(TicketReopened event) {
        return note(event.ticketId(), event.attempt(), Milestone.WAITING, event.reopenedAt())
                .chain(() -> callForNobodys.call(new TicketId(event.ticketId()), event.reopenedAt()));
    }

    private Uni<Void> onRaisedInPublic(TicketRaisedInPublic event) {
        return pageSomebody.page(new TicketId(event.ticketId()), Reason.PUBLIC_AGAIN, event.raisedAt());
    }

    /**
     * The first stage of an attempt voids what the attempt before had set; in the last one all that was decided has taken
     * effect, which one remedy alone does not say: more of it may still wait for approval.
     */
    private Uni<Void> onStageChanged(TicketStageChanged event) {
        var milestones = new ArrayList<Milestone>();
        if (event.from().equals(EXECUTING)) {
            milestones.add(Milestone.CARRIED_OUT);
        }
        switch (event.to()) {
            case "ANALYSING" -> milestones.add(Milestone.BEGUN);
            case EXECUTING -> milestones.add(Milestone.DECIDED);
            case "AWAITING_VERDICT" -> milestones.add(Milestone.EFFECTIVE);
            default -> {
                // of no consequence for a timer
            }
        }
        var ticket = new TicketId(event.ticketId());
        return follow(ticket, event, milestones)
                .chain(() -> promises(ticket, event.to()))
                .chain(() -> askSolvers(ticket, event))
                .chain(() -> keepAttention.moved(ticket, event.attempt(), event.changedAt(), event.attentionDue()))
                .chain(() -> acknowledgePage.movedOn(ticket));
    }

    private Uni<Void> follow(TicketId ticket, TicketStageChanged event, List<Milestone> milestones) {
        return milestones.isEmpty() ? Uni.createFrom().voidItem()
                : followTicket.follow(ticket, milestones.stream()
                        .map(milestone -> new TicketFact(event.attempt(), milestone, event.changedAt()))
                        .toArray(TicketFact[]::new));
    }

    private Uni<Void> promises(TicketId ticket, String stage) {
        return switch (stage) {
            case "AWAITING_VERDICT", "RELEASED", "ANSWERED" -> keepCommitment.fulfilled(ticket);
            case "LAPSED", "NOT_A_COMPLAINT", "OVERRIDDEN" -> keepCommitment.voided(ticket);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> askSolvers(TicketId ticket, TicketStageChanged event) {
        return event.to().equals("AWAITING_VERDICT") || event.to().equals("ANSWERED")
                ? askSolver.askAllGiven(ticket, event.attempt(), event.changedAt())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> onCommitmentMade(CommitmentMade event) {
        return noteCommitment.made(Commitment.made(event.commitmentId(), new TicketId(event.ticketId()), event.attempt(),
                event.madeAt(), event.dueAt()));
    }

    private Uni<Void> onApprovalRequested(ApprovalRequested event) {
        return followApproval.requested(request(event.approvalId(), event.ticketId(), event.attempt()), event.answerableAt());
    }

    private Uni<Void> onApprovalGranted(ApprovalGranted event) {
        return followApproval.settled(request(event.approvalId(), event.ticketId(), event.attempt()), event.grantedAt());
    }

    private Uni<Void> onApprovalRefused(ApprovalRefused event) {
        return followApproval.settled(request(event.approvalId(), event.ticketId(), event.attempt()), event.refusedAt());
    }

    private Uni<Void> onApprovalExpired(ApprovalExpired event) {
        return followApproval.settled(request(event.approvalId(), event.ticketId(), event.attempt()), event.expiredAt());
    }

    private Uni<Void> onApprovalVoided(ApprovalVoided event) {
        return followApproval.settled(request(event.approvalId(), event.ticketId(), event.attempt()), event.voidedAt());
    }

    private Uni<Void> onReplySaid(ReplySaid event) {
        var ticket = new TicketId(event.ticketId());
        return followTicket.follow(ticket, ReplyFacts.of(event.purpose(), event.attempt(), false, event.saidAt()))
                .chain(() -> acknowledgePage.answered(ticket));
    }

    private Uni<Void> onVerdictRecorded(VerdictRecorded event) {
        return note(event.ticketId(), event.attempt(), Milestone.SPOKEN, event.recordedAt());
    }

    private Uni<Void> onReleased(TicketReleased event) {
        return note(event.ticketId(), event.attempt(), Milestone.ENDED, event.releasedAt());
    }

    private Uni<Void> onEnded(TicketEnded event) {
        return note(event.ticketId(), event.attempt(), Milestone.ENDED, event.endedAt());
    }

    private static Request request(UUID approval, UUID ticket, int attempt) {
        return new Request(approval, new TicketId(ticket), attempt);
    }

    private Uni<Void> note(UUID ticket, int attempt, Milestone milestone, Instant at) {
        return followTicket.follow(new TicketId(ticket), new TicketFact(attempt, milestone, at));
    }
}
