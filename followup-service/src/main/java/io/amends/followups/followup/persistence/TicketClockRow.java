package io.amends.followups.followup.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.followup.domain.Milestone;
import io.amends.followups.followup.domain.TicketClock;
import io.amends.followups.timer.domain.TicketId;

@Entity
@Table(name = "ticket_clock")
class TicketClockRow {

    @Id
    @Column(name = "ticket_id")
    UUID ticketId;

    int attempt;

    @Column(name = "begun_at")
    @Nullable
    Instant begunAt;

    @Column(name = "waiting_since")
    @Nullable
    Instant waitingSince;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "carried_out_at")
    @Nullable
    Instant carriedOutAt;

    @Column(name = "effective_at")
    @Nullable
    Instant effectiveAt;

    @Column(name = "asked_at")
    @Nullable
    Instant askedAt;

    @Column(name = "spoken_at")
    @Nullable
    Instant spokenAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    protected TicketClockRow() {
        // for Hibernate
    }

    TicketClock clock() {
        var moments = new EnumMap<Milestone, Instant>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            if (moment(milestone) instanceof Instant at) {
                moments.put(milestone, at);
            }
        }
        return new TicketClock(new TicketId(ticketId), attempt, moments);
    }

    private @Nullable Instant moment(Milestone milestone) {
        return switch (milestone) {
            case BEGUN -> begunAt;
            case WAITING -> waitingSince;
            case ANSWERED -> answeredAt;
            case DECIDED -> decidedAt;
            case CARRIED_OUT -> carriedOutAt;
            case EFFECTIVE -> effectiveAt;
            case ASKED -> askedAt;
            case SPOKEN -> spokenAt;
            case ENDED -> endedAt;
        };
    }

    void take(TicketClock clock) {
        Map<Milestone, Instant> moments = clock.moments();
        attempt = clock.attempt();
        begunAt = moments.get(Milestone.BEGUN);
        waitingSince = moments.get(Milestone.WAITING);
        answeredAt = moments.get(Milestone.ANSWERED);
        decidedAt = moments.get(Milestone.DECIDED);
        carriedOutAt = moments.get(Milestone.CARRIED_OUT);
        effectiveAt = moments.get(Milestone.EFFECTIVE);
        askedAt = moments.get(Milestone.ASKED);
        spokenAt = moments.get(Milestone.SPOKEN);
        endedAt = moments.get(Milestone.ENDED);
    }
}
