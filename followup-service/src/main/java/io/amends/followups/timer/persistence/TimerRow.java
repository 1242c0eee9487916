package io.amends.followups.timer.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.timer.domain.Matter;
import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.followups.timer.domain.TimerKind;
import io.amends.followups.timer.domain.TimerState;

@Entity
@Table(name = "timer")
class TimerRow {

    @Id
    UUID id;

    @Column(name = "ticket_id")
    UUID ticketId;

    @Column(name = "approval_id")
    @Nullable
    UUID approvalId;

    @Column(name = "commitment_id")
    @Nullable
    UUID commitmentId;

    @Enumerated(EnumType.STRING)
    TimerKind kind;

    int attempt;

    int ordinal;

    @Column(name = "counted_from")
    Instant countedFrom;

    @Column(name = "due_at")
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    TimerState state;

    /** When it was fired or cancelled. */
    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    protected TimerRow() {
        // for Hibernate
    }

    TimerRow(Timer timer) {
        id = timer.id().value();
        ticketId = timer.ticket().value();
        kind = timer.occasion().kind();
        if (kind.matter() == Matter.COMMITMENT) {
            commitmentId = timer.subject();
        } else {
            approvalId = timer.subject();
        }
        attempt = timer.occasion().attempt();
        ordinal = timer.occasion().ordinal();
        countedFrom = timer.occasion().countedFrom();
        dueAt = timer.dueAt();
        state = timer.state();
    }

    Timer timer() {
        return new Timer(new TimerId(id), new TicketId(ticketId), commitmentId == null ? approvalId : commitmentId,
                new Occasion(kind, attempt, ordinal, countedFrom), dueAt, state);
    }
}
