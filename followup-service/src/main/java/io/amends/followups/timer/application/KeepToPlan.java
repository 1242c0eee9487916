package io.amends.followups.timer.application;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.foundation.identity.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * Makes the timers of a ticket what its plan says: sets what is missing, cancels what is pending and no longer planned. What
 * stands already is left alone, so the same plan twice changes nothing.
 */
@ApplicationScoped
public class KeepToPlan {

    private final Timers timers;
    private final Ids ids;

    KeepToPlan(Timers timers, Ids ids) {
        this.timers = timers;
        this.ids = ids;
    }

    @WithTransaction
    public Uni<Void> keep(TicketId ticket, List<PlannedTimer> plan) {
        return timers.of(ticket)
                .call(known -> timers.cancel(outdated(known, plan)))
                .chain(known -> timers.set(missing(ticket, known, plan)));
    }

    private static List<TimerId> outdated(List<Timer> known, List<PlannedTimer> plan) {
        Set<Occasion> planned = plan.stream().map(PlannedTimer::occasion).collect(toSet());
        return known.stream()
                .filter(Timer::isPending)
                .filter(timer -> !planned.contains(timer.occasion()))
                .map(Timer::id)
                .toList();
    }

    private List<Timer> missing(TicketId ticket, List<Timer> known, List<PlannedTimer> plan) {
        Set<Occasion> standing = known.stream().map(Timer::occasion).collect(toSet());
        return plan.stream()
                .filter(planned -> !standing.contains(planned.occasion()))
                .map(planned -> Timer.pending(new TimerId(ids.fresh()), ticket, planned))
                .toList();
    }
}
