package io.amends.followups.timer.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.runtime.StartupEvent;

/**
 * Fires timers for as long as the service runs. One replica at a time holds the lease: it keeps the events of a ticket in
 * order, which two would not, and more than one is no faster. One that slept past its term finds another epoch and fires
 * nothing; exactly once rests on the rows, whoever fires.
 */
@ApplicationScoped
class TimerLoop {

    private final Worker worker;

    TimerLoop(Workers workers, Leases leases, FireDueTimers fireDueTimers) {
        Lease lease = leases.named(FireDueTimers.LEASE);
        this.worker = workers.named("timers", () -> lease.whileHeld(fireDueTimers::fire));
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        worker.start();
    }
}
