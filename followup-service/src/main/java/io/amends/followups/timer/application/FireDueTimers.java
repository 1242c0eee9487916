package io.amends.followups.timer.application;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.amends.followups.timer.domain.Timer;
import io.amends.foundation.fault.CrashPoint;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Fires what is due: the change of state, the event and whatever else follows are one transaction, so none is ever without the
 * others.
 */
@ApplicationScoped
public class FireDueTimers {

    private static final Logger LOG = Logger.getLogger(FireDueTimers.class);
    static final String LEASE = "timers";
    private static final int BATCH = 500;
    private static final int NAMED = 50;
    /**
     * In the order in which they became due per ticket, as a reminder comes before the lapse even after a long stop; and
     * ticket by ticket, as two batches that number events of the same tickets must not wait for each other crosswise.
     */
    private static final Comparator<Timer> ORDER = Comparator
            .comparing((Timer timer) -> timer.ticket().value())
            .thenComparing(Timer::dueAt);

    private final Timers timers;
    private final DueNotices notices;
    private final List<Consequence> consequences;

    FireDueTimers(Timers timers, DueNotices notices, @All List<Consequence> consequences) {
        this.timers = timers;
        this.notices = notices;
        this.consequences = consequences;
    }

    /**
     * @param epoch of the lease, as whoever fires knows it
     * @return whether there may be more at once
     */
    @WithTransaction
    public Uni<Boolean> fire(long epoch) {
        return timers.fireDue(LEASE, epoch, BATCH)
                .call(due -> due.isEmpty() ? Uni.createFrom().voidItem() : tell(due))
                .map(due -> due.size() == BATCH);
    }

    private Uni<Void> tell(List<Timer> due) {
        CrashPoint.pass("fup.afterClaim");
        var inOrder = due.stream().sorted(ORDER).toList();
        log(inOrder);
        return notices.publish(inOrder)
                .chain(() -> follow(inOrder))
                .invoke(() -> CrashPoint.pass("fup.afterEffectBeforeMark"));
    }

    private Uni<Void> follow(List<Timer> due) {
        return Multi.createFrom().iterable(consequences)
                .onItem().transformToUniAndConcatenate(consequence -> consequence.follow(of(due, consequence)))
                .collect().last();
    }

    private static List<Timer> of(List<Timer> due, Consequence consequence) {
        return due.stream().filter(timer -> consequence.kinds().contains(timer.occasion().kind())).toList();
    }

    /** Each by name, unless so many are due that only the outbox has room for their names. */
    private static void log(List<Timer> due) {
        if (due.size() > NAMED) {
            LOG.infof("Timers due: count=%d", due.size());
        } else {
            due.forEach(timer -> LOG.infof("Timer due: kind=%s ticket=%s attempt=%d ordinal=%d", timer.occasion().kind(),
                    timer.ticket(), timer.occasion().attempt(), timer.occasion().ordinal()));
        }
    }
}
