package io.amends.followups.attention.application;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Looks now and then, on one replica at a time, whether an open ticket is without a next timer or without anybody (A3); says
 * so, and mends it. There should never be one: each that is found is a mistake of ours, or of whoever changed rows by hand.
 */
@ApplicationScoped
class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    private final ShowGaps showGaps;
    private final MendGap mendGap;
    private final CallForNobodys callForNobodys;
    private final Clock clock;
    private final Worker worker;
    private final AtomicInteger timerless = new AtomicInteger();

    Watchdog(ShowGaps showGaps, MendGap mendGap, CallForNobodys callForNobodys, Clock clock, WatchdogConfig config,
            Workers workers, Leases leases, MeterRegistry meters) {
        this.showGaps = showGaps;
        this.mendGap = mendGap;
        this.callForNobodys = callForNobodys;
        this.clock = clock;
        Lease lease = leases.named("watchdog");
        this.worker = workers.named("watchdog", config.every(), () -> lease.whileHeld(epoch -> look()));
        Gauge.builder("amends.tickets.without.timer", timerless::get).register(meters);
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        worker.start();
    }

    Uni<Boolean> look() {
        return showGaps.now()
                .invoke(gaps -> timerless.set(gaps.withoutTimer().size()))
                .call(gaps -> gaps.isNone() ? Uni.createFrom().voidItem() : mend(gaps))
                .map(gaps -> gaps.withoutTimer().size() == Gaps.MOST);
    }

    private Uni<Void> mend(Gaps gaps) {
        report("without a next timer", gaps.withoutTimer());
        report("without sponsor or call", gaps.withoutSponsor());
        return Multi.createFrom().iterable(gaps.withoutSponsor())
                .onItem().transformToUniAndConcatenate(ticket -> callForNobodys.call(ticket, clock.instant()))
                .collect().last()
                .chain(() -> mendAll(gaps));
    }

    private Uni<Void> mendAll(Gaps gaps) {
        return Multi.createFrom().items(Stream.concat(gaps.withoutTimer().stream(), gaps.withoutSponsor().stream()).distinct())
                .onItem().transformToUniAndConcatenate(mendGap::mend)
                .collect().last();
    }

    private static void report(String what, List<TicketId> tickets) {
        if (!tickets.isEmpty()) {
            LOG.errorf("The watchdog found open tickets %s and mends them: tickets=%s", what, tickets);
        }
    }
}
