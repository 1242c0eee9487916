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
    private final CircumstancesOfTickets circumstances;
    private final TimerPolicy policy;
    private final KeepToPlan keepToPlan;

    FollowTicket(TicketClocks clocks, CircumstancesOfTickets circumstances, TimerPolicy policy, KeepToPlan keepToPlan) {
        this.clocks = clocks;
        this.circumstances = circumstances;
        this.policy = policy;
        this.keepToPlan = keepToPlan;
    }

    @WithTransaction
    public Uni<Void> follow(TicketId ticket, TicketFact... facts) {
        return clocks.locked(ticket)
                .map(clock -> withAll(clock, facts))
                .call(clocks::save)
                .chain(clock -> circumstances.of(ticket).map(found -> policy.plan(clock, found)))
                .chain(plan -> keepToPlan.keep(ticket, plan));
    }

    private static TicketClock withAll(TicketClock clock, TicketFact... facts) {
        for (TicketFact fact : facts) {
            clock = clock.with(fact);
        }
        return clock;
    }
}
