package io.amends.followups.followup.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventTypes;
import io.amends.events.ticket.ApprovalExpired;
import io.amends.events.ticket.ApprovalGranted;
import io.amends.events.ticket.ApprovalRefused;
import io.amends.events.ticket.ApprovalRequested;
import io.amends.events.ticket.ApprovalVoided;
import io.amends.followups.approval.application.FollowApproval;
import io.amends.followups.approval.application.FollowApproval.Request;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.inbox.EventHandlers;
import io.smallrye.mutiny.Uni;

/** What was asked for above a mandate, and how it ended. */
@ApplicationScoped
class ApprovalEvents {

    private final FollowApproval followApproval;

    ApprovalEvents(FollowApproval followApproval) {
        this.followApproval = followApproval;
    }

    EventHandlers handlers() {
        return EventHandlers.of(
                on(EventTypes.APPROVAL_REQUESTED, this::onRequested),
                on(EventTypes.APPROVAL_GRANTED, this::onGranted),
                on(EventTypes.APPROVAL_REFUSED, this::onRefused),
                on(EventTypes.APPROVAL_EXPIRED, this::onExpired),
                on(EventTypes.APPROVAL_VOIDED, this::onVoided));
    }

    private Uni<Void> onRequested(ApprovalRequested event) {
        return followApproval.requested(request(event.approvalId(), event.ticketId(), event.attempt()), event.answerableAt());
    }

    private Uni<Void> onGranted(ApprovalGranted event) {
        return followApproval.settled(request(event.approvalId(), event.ticketId(), event.attempt()), event.grantedAt());
    }

    private Uni<Void> onRefused(ApprovalRefused event) {
        return followApproval.settled(request(event.approvalId(), event.ticketId(), event.attempt()), event.refusedAt());
    }

    private Uni<Void> onExpired(ApprovalExpired event) {
        return followApproval.settled(request(event.approvalId(), event.ticketId(), event.attempt()), event.expiredAt());
    }

    private Uni<Void> onVoided(ApprovalVoided event) {
        return followApproval.settled(request(event.approvalId(), event.ticketId(), event.attempt()), event.voidedAt());
    }

    private static Request request(UUID approval, UUID ticket, int attempt) {
        return new Request(approval, new TicketId(ticket), attempt);
    }
}
