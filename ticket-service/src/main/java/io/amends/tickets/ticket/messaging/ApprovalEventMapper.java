package io.amends.tickets.ticket.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

import io.amends.events.Money;
import io.amends.events.ticket.ApprovalGranted;
import io.amends.events.ticket.ApprovalRequested;
import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.ticket.domain.TicketEvent;

/** Of a request the world is told ids, times and amounts; why it was asked for, and for which customer, stays here. */
final class ApprovalEventMapper {

    private ApprovalEventMapper() {
    }

    static ApprovalRequested requested(Approval approval) {
        var subject = approval.subject();
        return new ApprovalRequested(approval.id(), subject.ticketId(), subject.attempt(), subject.remedy().type().code(),
                money(subject.amount()), money(subject.total()), approval.asker().id(), approval.requestedAt(),
                approval.answerableAt());
    }

    static ApprovalGranted granted(UUID ticket, TicketEvent.ApprovalGranted e) {
        return new ApprovalGranted(e.topUp().approvalId(), ticket, e.attempt(), e.remedyId(),
                money(requireNonNull(e.remedy().amount())), e.by(), e.by() == null, e.topUp().requestedAt(), e.at());
    }

    private static Money money(io.amends.tickets.remedy.domain.Money money) {
        return new Money(money.minor(), money.currency());
    }
}
