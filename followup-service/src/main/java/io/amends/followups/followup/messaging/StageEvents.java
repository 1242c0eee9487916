package io.amends.followups.followup.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventTypes;
import io.amends.events.ticket.TicketEnded;
import io.amends.events.ticket.TicketOpened;
import io.amends.events.ticket.TicketReleased;
import io.amends.events.ticket.TicketReopened;
import io.amends.events.ticket.TicketStageChanged;
import io.amends.events.ticket.VerdictRecorded;
import io.amends.followups.attention.application.CallForNobodys;
import io.amends.followups.attention.application.KeepAttention;
import io.amends.followups.commitment.application.KeepCommitment;
import io.amends.followups.followup.application.AskSolver;
import io.amends.followups.followup.application.FollowTicket;
import io.amends.followups.followup.application.NoteCircumstances;
import io.amends.followups.followup.domain.Milestone;
import io.amends.followups.followup.domain.TicketFact;
import io.amends.followups.oncall.application.AcknowledgePage;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.AtOnce;
import io.amends.foundation.inbox.EventHandlers;
import io.smallrye.mutiny.Uni;

/** Where an attempt at a ticket stands: what begins, goes on and ends its timers. */
@ApplicationScoped
class StageEvents {

    private static final String EXECUTING = "EXECUTING";

    private final FollowTicket followTicket;
    private final NoteCircumstances noteCircumstances;
    private final KeepAttention keepAttention;
    private final KeepCommitment keepCommitment;
    private final AskSolver askSolver;
    private final AcknowledgePage acknowledgePage;
    private final CallForNobodys callForNobodys;

    StageEvents(FollowTicket followTicket, NoteCircumstances noteCircumstances, KeepAttention keepAttention,
            KeepCommitment keepCommitment, AskSolver askSolver, AcknowledgePage acknowledgePage,
            CallForNobodys callForNobodys) {
        this.followTicket = followTicket;
        this.noteCircumstances = noteCircumstances;
        this.keepAttention = keepAttention;
        this.keepCommitment = keepCommitment;
        this.askSolver = askSolver;
        this.acknowledgePage = acknowledgePage;
        this.callForNobodys = callForNobodys;
    }

    EventHandlers handlers() {
        return EventHandlers.of(
                on(EventTypes.TICKET_OPENED, this::onOpened),
                on(EventTypes.TICKET_REOPENED, this::onReopened),
                on(EventTypes.TICKET_STAGE_CHANGED, this::onStageChanged),
                on(EventTypes.VERDICT_RECORDED, this::onVerdictRecorded),
                on(EventTypes.TICKET_RELEASED, this::onReleased),
                on(EventTypes.TICKET_ANSWERED, this::onEnded),
                on(EventTypes.TICKET_LAPSED, this::onEnded),
                on(EventTypes.TICKET_SET_ASIDE, this::onEnded),
                on(EventTypes.TICKET_OVERRIDDEN, this::onEnded));
    }

    private Uni<Void> onOpened(TicketOpened event) {
        var ticket = new TicketId(event.ticketId());
        return AtOnce.all(noteCircumstances.opened(ticket, event.contactId(), event.network(), event.openedAt()),
                note(event.ticketId(), event.attempt(), Milestone.WAITING, event.openedAt()),
                keepAttention.moved(ticket, event.attempt(), event.openedAt(), event.attentionDue()));
    }

    private Uni<Void> onReopened(TicketReopened event) {
        return note(event.ticketId(), event.attempt(), Milestone.WAITING, event.reopenedAt())
                .chain(() -> callForNobodys.call(new TicketId(event.ticketId()), event.reopenedAt()));
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

    private Uni<Void> onVerdictRecorded(VerdictRecorded event) {
        return note(event.ticketId(), event.attempt(), Milestone.SPOKEN, event.recordedAt());
    }

    private Uni<Void> onReleased(TicketReleased event) {
        return note(event.ticketId(), event.attempt(), Milestone.ENDED, event.releasedAt());
    }

    private Uni<Void> onEnded(TicketEnded event) {
        return note(event.ticketId(), event.attempt(), Milestone.ENDED, event.endedAt());
    }

    private Uni<Void> note(UUID ticket, int attempt, Milestone milestone, Instant at) {
        return followTicket.follow(new TicketId(ticket), new TicketFact(attempt, milestone, at));
    }
}
