package io.amends.followups.timer.application;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.amends.followups.timer.domain.Timer;
import io.amends.foundation.fault.CrashPoint;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Fires what is due: the change of state and the event are one transaction, so neither is ever without the other. */
@ApplicationScoped
public class FireDueTimers {

    private static final Logger LOG = Logger.getLogger(FireDueTimers.class);
    private static final int BATCH = 200;
    /**
     * In the order in which they became due per ticket, as a reminder comes before the lapse even after a long stop; and
     * ticket by ticket, as two batches that number events of the same tickets must not wait for each other crosswise.
     */
    private static final Comparator<Timer> ORDER = Comparator
            .comparing((Timer timer) -> timer.ticket().value())
            .thenComparing(Timer::dueAt);

    private final Timers timers;
    private final DueNotices notices;

    FireDueTimers(Timers timers, DueNotices notices) {
        this.timers = timers;
        this.notices = notices;
    }

    /** @return whether there may be more at once */
    @WithTransaction
    public Uni<Boolean> fire() {
        return timers.fireDue(BATCH)
                .call(due -> due.isEmpty() ? Uni.createFrom().voidItem() : publish(due))
                .map(due -> due.size() == BATCH);
    }

    private Uni<Void> publish(List<Timer> due) {
        CrashPoint.pass("fup.afterClaim");
        return Multi.createFrom().iterable(due.stream().sorted(ORDER).toList())
                .invoke(FireDueTimers::log)
                .onItem().transformToUniAndConcatenate(notices::publish)
                .collect().last()
                .invoke(() -> CrashPoint.pass("fup.afterEffectBeforeMark"));
    }

    private static void log(Timer timer) {
        LOG.infof("Timer due: kind=%s ticket=%s attempt=%d ordinal=%d", timer.occasion().kind(), timer.ticket(),
                timer.occasion().attempt(), timer.occasion().ordinal());
    }
}
