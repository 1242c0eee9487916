package io.amends.followups.followup.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.followup.domain.TicketClock;
import io.amends.followups.followup.domain.TicketFact;
import io.amends.followups.followup.domain.TimerPolicy;
import io.amends.followups.timer.application.KeepToPlan;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Something happened to a ticket: remember it, and move its timers accordingly. */
@ApplicationScoped
public class FollowTicket {

    private final TicketClocks clocks;
    private final TimerPolicy policy;
    private final KeepToPlan keepToPlan;

    FollowTicket(TicketClocks clocks, TimerPolicy policy, KeepToPlan keepToPlan) {
        this.clocks = clocks;
        this.policy = policy;
        this.keepToPlan = keepToPlan;
    }

    @WithTransaction
    public Uni<Void> follow(TicketId ticket, TicketFact... facts) {
        return clocks.locked(ticket)
                .map(clock -> withAll(clock, facts))
                .call(clocks::save)
                .chain(clock -> keepToPlan.keep(ticket, policy.plan(clock)));
    }

    private static TicketClock withAll(TicketClock clock, TicketFact... facts) {
        for (TicketFact fact : facts) {
            clock = clock.with(fact);
        }
        return clock;
    }
}
