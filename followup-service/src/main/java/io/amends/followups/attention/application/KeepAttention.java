package io.amends.followups.attention.application;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.followups.attention.domain.AttentionPolicy;
import io.amends.followups.attention.domain.Standing;
import io.amends.followups.timer.application.KeepToPlan;
import io.amends.followups.timer.domain.Matter;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.foundation.database.AtOnce;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** A ticket moved on, or is somebody's: from now on it must be looked at then. */
@ApplicationScoped
public class KeepAttention {

    private final Standings standings;
    private final AttentionPolicy policy;
    private final KeepToPlan keepToPlan;

    KeepAttention(Standings standings, AttentionPolicy policy, KeepToPlan keepToPlan) {
        this.standings = standings;
        this.policy = policy;
        this.keepToPlan = keepToPlan;
    }

    /** @param due absent when it has ended */
    @WithTransaction
    public Uni<Void> moved(TicketId ticket, int attempt, Instant at, @Nullable Instant due) {
        return change(ticket, standing -> standing.moved(attempt, at, due));
    }

    @WithTransaction
    public Uni<Void> claimed(TicketId ticket, String person) {
        return change(ticket, standing -> standing.claimed(person));
    }

    /** It is looked at again then, and not before (A17). */
    @WithTransaction
    public Uni<Void> snoozed(TicketId ticket, Instant until) {
        return change(ticket, standing -> standing.snoozed(until));
    }

    /** Makes sure that what should be planned is. */
    @WithTransaction
    public Uni<Void> again(TicketId ticket) {
        return change(ticket, UnaryOperator.identity());
    }

    private Uni<Void> change(TicketId ticket, UnaryOperator<Standing> fact) {
        // The lock goes first, and so the timers are read under the lock.
        return AtOnce.both(standings.locked(ticket).map(fact), keepToPlan.known(ticket))
                .chain(found -> keep(found.getItem1(), found.getItem2()));
    }

    private Uni<Void> keep(Standing standing, List<Timer> known) {
        return AtOnce.all(standings.save(standing),
                keepToPlan.keep(Matter.ATTENTION, standing.ticket(), null, known, policy.plan(standing)));
    }
}
