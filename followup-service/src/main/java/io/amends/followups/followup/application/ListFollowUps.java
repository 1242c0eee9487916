package io.amends.followups.followup.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.timer.application.Timers;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** What a ticket still waits for, and what has become of its earlier timers. */
@ApplicationScoped
public class ListFollowUps {

    private final Timers timers;

    ListFollowUps(Timers timers) {
        this.timers = timers;
    }

    @WithSession
    public Uni<List<Timer>> of(TicketId ticket) {
        return timers.of(ticket);
    }
}
