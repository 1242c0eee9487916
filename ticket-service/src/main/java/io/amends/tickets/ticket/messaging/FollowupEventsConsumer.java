package io.amends.tickets.ticket.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import io.amends.events.EventTypes;
import io.amends.foundation.inbox.EventHandlers;
import io.amends.foundation.inbox.EventReader;
import io.amends.foundation.inbox.Inbox;
import io.amends.foundation.inbox.TopicReader;
import io.amends.tickets.commitment.application.Commitments;
import io.amends.tickets.commitment.domain.Commitment.State;
import io.amends.tickets.duty.application.NoteDuty;
import io.amends.tickets.duty.application.NotePaged;
import io.amends.tickets.ticket.application.BreakSilence;
import io.amends.tickets.ticket.application.ComeBack;
import io.amends.tickets.ticket.application.KeepApprovalTime;
import io.amends.tickets.ticket.application.NoteFirstResponseDue;
import io.amends.tickets.ticket.application.StrandDecisions;
import io.smallrye.mutiny.Uni;

/** The clock says when; what it means is decided here. */
@ApplicationScoped
class FollowupEventsConsumer implements TopicReader {

    private final EventReader events;
    private final EventHandlers handlers;

    FollowupEventsConsumer(Inbox inbox, ComeBack comeBack, BreakSilence breakSilence,
            NoteFirstResponseDue noteFirstResponseDue, StrandDecisions strandDecisions, NoteDuty noteDuty,
            NotePaged notePaged, KeepApprovalTime approvalTime, Commitments commitments) {
        this.handlers = EventHandlers.of(
                on(EventTypes.FOLLOWUP_DUE, event -> comeBack.comeBack(event.ticketId(), event.attempt())),
                on(EventTypes.VERDICT_OVERDUE,
                        event -> breakSilence.breakSilence(event.ticketId(), event.attempt(), event.reminder(),
                                event.last())),
                on(EventTypes.FIRST_RESPONSE_DUE, event -> noteFirstResponseDue.note(event.ticketId())),
                on(EventTypes.EXECUTION_OVERDUE, event -> strandDecisions.strand(event.ticketId(), event.attempt())),
                on(EventTypes.DUTY_CHANGED, event -> noteDuty.note(event.person(), event.until(), event.at())),
                on(EventTypes.ONCALL_PAGED, event -> notePaged.note(event.ticketId(), event.person(), event.pagedAt())),
                on(EventTypes.APPROVAL_PATIENCE_ENDED, event -> approvalTime.patienceEnded(event.approvalId())),
                on(EventTypes.APPROVAL_EXPIRY_DUE, event -> approvalTime.expiryDue(event.approvalId())),
                on(EventTypes.COMMITMENT_AT_RISK, event -> commitments.mark(event.commitmentId(), State.AT_RISK)),
                on(EventTypes.COMMITMENT_BROKEN, event -> commitments.mark(event.commitmentId(), State.BROKEN)),
                on(EventTypes.COMMITMENT_KEPT, event -> commitments.mark(event.commitmentId(), State.KEPT)));
        this.events = inbox.reader(topic(), handlers);
    }

    @Override
    public String topic() {
        return EventTypes.FOLLOWUP_EVENTS;
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("followup-events")
    Uni<Void> receive(Message<ConsumerRecords<String, byte[]>> batch) {
        return events.receive(batch);
    }
}
