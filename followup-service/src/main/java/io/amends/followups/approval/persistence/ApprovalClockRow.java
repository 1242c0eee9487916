package io.amends.followups.approval.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.approval.domain.ApprovalClock;
import io.amends.followups.timer.domain.TicketId;

@Entity
@Table(name = "approval_clock")
class ApprovalClockRow {

    @Id
    @Column(name = "approval_id")
    UUID approvalId;
    @Column(name = "ticket_id")
    UUID ticketId;
    int attempt;
    @Column(name = "answerable_at")
    @Nullable
    Instant answerableAt;
    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    protected ApprovalClockRow() {
        // for Hibernate
    }

    ApprovalClock clock() {
        return new ApprovalClock(approvalId, new TicketId(ticketId), attempt, answerableAt, settledAt);
    }

    void take(ApprovalClock clock) {
        answerableAt = clock.answerableAt();
        settledAt = clock.settledAt();
    }
}
