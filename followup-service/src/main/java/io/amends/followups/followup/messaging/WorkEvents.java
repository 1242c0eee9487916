package io.amends.followups.followup.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;

import java.time.DateTimeException;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventTypes;
import io.amends.events.ticket.CommitmentMade;
import io.amends.events.ticket.CustomerZoneFound;
import io.amends.events.ticket.RemedyDoneByHand;
import io.amends.events.ticket.RemedyExecuted;
import io.amends.events.ticket.ReplySaid;
import io.amends.events.ticket.TicketClaimed;
import io.amends.events.ticket.TicketHandedOver;
import io.amends.events.ticket.TicketRaisedInPublic;
import io.amends.events.ticket.TicketSnoozed;
import io.amends.events.ticket.TicketSolverAdded;
import io.amends.followups.attention.application.KeepAttention;
import io.amends.followups.commitment.application.NoteCommitment;
import io.amends.followups.commitment.domain.Commitment;
import io.amends.followups.followup.application.AskSolver;
import io.amends.followups.followup.application.FollowTicket;
import io.amends.followups.followup.application.NoteCircumstances;
import io.amends.followups.followup.domain.SolverQuestion;
import io.amends.followups.oncall.application.AcknowledgePage;
import io.amends.followups.oncall.application.PageSomebody;
import io.amends.followups.oncall.domain.Reason;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.AtOnce;
import io.amends.foundation.event.UnreadableEvent;
import io.amends.foundation.inbox.EventHandlers;
import io.smallrye.mutiny.Uni;

/** What people do about a ticket, and what came of it. */
@ApplicationScoped
class WorkEvents {

    private final FollowTicket followTicket;
    private final NoteCircumstances noteCircumstances;
    private final KeepAttention keepAttention;
    private final NoteCommitment noteCommitment;
    private final AskSolver askSolver;
    private final AcknowledgePage acknowledgePage;
    private final PageSomebody pageSomebody;

    WorkEvents(FollowTicket followTicket, NoteCircumstances noteCircumstances, KeepAttention keepAttention,
            NoteCommitment noteCommitment, AskSolver askSolver, AcknowledgePage acknowledgePage, PageSomebody pageSomebody) {
        this.followTicket = followTicket;
        this.noteCircumstances = noteCircumstances;
        this.keepAttention = keepAttention;
        this.noteCommitment = noteCommitment;
        this.askSolver = askSolver;
        this.acknowledgePage = acknowledgePage;
        this.pageSomebody = pageSomebody;
    }

    EventHandlers handlers() {
        return EventHandlers.of(
                on(EventTypes.TICKET_CLAIMED, this::onClaimed),
                on(EventTypes.TICKET_SOLVER_ADDED, this::onSolverAdded),
                on(EventTypes.TICKET_HANDED_OVER, this::onHandedOver),
                on(EventTypes.TICKET_RAISED_IN_PUBLIC, this::onRaisedInPublic),
                on(EventTypes.TICKET_SNOOZED, this::onSnoozed),
                on(EventTypes.CUSTOMER_ZONE_FOUND, this::onZoneFound),
                on(EventTypes.REMEDY_EXECUTED, this::onRemedyExecuted),
                on(EventTypes.REMEDY_DONE_BY_HAND, this::onRemedyDoneByHand),
                on(EventTypes.REPLY_SAID, this::onReplySaid),
                on(EventTypes.COMMITMENT_MADE, this::onCommitmentMade));
    }

    private Uni<Void> onClaimed(TicketClaimed event) {
        var ticket = new TicketId(event.ticketId());
        return AtOnce.all(keepAttention.claimed(ticket, event.sponsorId()),
                noteCircumstances.claimed(ticket, event.sponsorId()),
                acknowledgePage.acted(ticket, event.sponsorId()));
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

    private Uni<Void> onRaisedInPublic(TicketRaisedInPublic event) {
        return pageSomebody.page(new TicketId(event.ticketId()), Reason.PUBLIC_AGAIN, event.raisedAt());
    }

    private Uni<Void> onSnoozed(TicketSnoozed event) {
        return keepAttention.snoozed(new TicketId(event.ticketId()), event.until());
    }

    private Uni<Void> onZoneFound(CustomerZoneFound event) {
        try {
            return noteCircumstances.lives(new TicketId(event.ticketId()), ZoneId.of(event.zone()));
        } catch (DateTimeException e) {
            throw new UnreadableEvent("The time zone is unknown");
        }
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

    private Uni<Void> onReplySaid(ReplySaid event) {
        var ticket = new TicketId(event.ticketId());
        return followTicket.follow(ticket, ReplyFacts.of(event.purpose(), event.attempt(), false, event.saidAt()))
                .chain(() -> acknowledgePage.answered(ticket));
    }

    private Uni<Void> onCommitmentMade(CommitmentMade event) {
        return noteCommitment.made(Commitment.made(event.commitmentId(), new TicketId(event.ticketId()), event.attempt(),
                event.madeAt(), event.dueAt()));
    }
}
