package io.amends.followups.timer.application;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.followups.timer.domain.Matter;
import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.followups.timer.domain.TimerState;
import io.amends.foundation.database.AtOnce;
import io.amends.foundation.identity.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * Makes the timers of a ticket what its plan says: sets what is missing, cancels what is pending and no longer planned, and
 * revives
 * what was cancelled and is planned again, as who puts a ticket off until nine, then until two, then until nine again. What is
 * pending or has fired is left alone, so the same plan twice changes nothing.
 */
@ApplicationScoped
public class KeepToPlan {

    private final Timers timers;
    private final Ids ids;

    KeepToPlan(Timers timers, Ids ids) {
        this.timers = timers;
        this.ids = ids;
    }

    /** Of this ticket, to keep to a plan afterwards, in the same transaction. */
    public Uni<List<Timer>> known(TicketId ticket) {
        return timers.of(ticket);
    }

    @WithTransaction
    public Uni<Void> keep(TicketId ticket, List<Timer> known, List<PlannedTimer> plan) {
        return keep(Matter.TICKET, ticket, null, known, plan);
    }

    /** The same for a request for approval of that ticket. */
    @WithTransaction
    public Uni<Void> keep(TicketId ticket, @Nullable UUID approval, List<PlannedTimer> plan) {
        return keep(Matter.APPROVAL, ticket, approval, plan);
    }

    /** @param subject which one, where a ticket can have several of the matter */
    @WithTransaction
    public Uni<Void> keep(Matter matter, TicketId ticket, @Nullable UUID subject, List<PlannedTimer> plan) {
        return known(ticket).chain(known -> keep(matter, ticket, subject, known, plan));
    }

    /** @param all as {@link #known} told */
    @WithTransaction
    public Uni<Void> keep(Matter matter, TicketId ticket, @Nullable UUID subject, List<Timer> all, List<PlannedTimer> plan) {
        var known = all.stream().filter(timer -> isAbout(timer, matter, subject)).toList();
        return AtOnce.all(timers.cancel(outdated(known, plan)), timers.revive(wantedAgain(known, plan)),
                timers.set(missing(known, plan).map(planned -> pending(ticket, subject, planned)).toList()));
    }

    private static boolean isAbout(Timer timer, Matter matter, @Nullable UUID subject) {
        return timer.occasion().kind().matter() == matter && Objects.equals(timer.subject(), subject);
    }

    private Timer pending(TicketId ticket, @Nullable UUID subject, PlannedTimer planned) {
        return Timer.pending(new TimerId(ids.fresh()), ticket, subject, planned);
    }

    private static List<TimerId> outdated(List<Timer> known, List<PlannedTimer> plan) {
        Set<Occasion> planned = plan.stream().map(PlannedTimer::occasion).collect(toSet());
        return known.stream()
                .filter(Timer::isPending)
                .filter(timer -> !planned.contains(timer.occasion().first()))
                .map(Timer::id)
                .toList();
    }

    private static List<Timer> wantedAgain(List<Timer> known, List<PlannedTimer> plan) {
        return known.stream()
                .filter(timer -> timer.state() == TimerState.CANCELLED)
                .flatMap(timer -> plan.stream().filter(planned -> planned.occasion().equals(timer.occasion()))
                        .map(timer::again))
                .toList();
    }

    private static Stream<PlannedTimer> missing(List<Timer> known, List<PlannedTimer> plan) {
        Set<Occasion> standing = known.stream().map(Timer::occasion).collect(toSet());
        return plan.stream()
                .filter(planned -> !standing.contains(planned.occasion()));
    }
}
