package io.amends.followups.attention.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.attention.domain.Standing;
import io.amends.followups.timer.domain.TicketId;

@Entity
@Table(name = "attention")
class StandingRow {

    @Id
    @Column(name = "ticket_id")
    UUID ticketId;

    int attempt;

    @Nullable
    Instant since;

    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    @Nullable
    String sponsor;

    protected StandingRow() {
        // for Hibernate
    }

    StandingRow(Standing standing) {
        ticketId = standing.ticket().value();
        attempt = standing.attempt();
        since = standing.since();
        dueAt = standing.due();
        sponsor = standing.sponsor();
    }

    Standing standing() {
        return new Standing(new TicketId(ticketId), attempt, since, dueAt, sponsor);
    }
}
