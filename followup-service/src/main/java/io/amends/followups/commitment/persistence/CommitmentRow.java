package io.amends.followups.commitment.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.commitment.domain.Commitment;
import io.amends.followups.commitment.domain.Commitment.State;
import io.amends.followups.timer.domain.TicketId;

@Entity
@Table(name = "commitment")
class CommitmentRow {

    @Id
    UUID id;

    @Column(name = "ticket_id")
    UUID ticketId;

    int attempt;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    protected CommitmentRow() {
        // for Hibernate
    }

    Commitment commitment() {
        return new Commitment(id, new TicketId(ticketId), attempt, madeAt, dueAt, state, settledAt);
    }
}
