package io.amends.followups.followup.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.followup.domain.Circumstances;
import io.amends.followups.followup.domain.TicketClock;
import io.amends.followups.followup.domain.TicketFact;
import io.amends.followups.followup.domain.TimerPolicy;
import io.amends.followups.timer.application.KeepToPlan;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.foundation.database.AtOnce;
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
        // The lock goes first, and so what comes behind it is read under the lock.
        return AtOnce.three(clocks.locked(ticket), circumstances.of(ticket), keepToPlan.known(ticket))
                .chain(found -> follow(withAll(found.getItem1(), facts), found.getItem2(), found.getItem3()));
    }

    private Uni<Void> follow(TicketClock clock, Circumstances found, List<Timer> known) {
        return AtOnce.all(clocks.save(clock), keepToPlan.keep(clock.ticket(), known, policy.plan(clock, found)));
    }

    private static TicketClock withAll(TicketClock clock, TicketFact... facts) {
        for (TicketFact fact : facts) {
            clock = clock.with(fact);
        }
        return clock;
    }
}
