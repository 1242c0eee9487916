package io.amends.followups.oncall.application;

import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.runtime.StartupEvent;

/** Watches the rota for as long as the service runs, on one replica at a time. */
@ApplicationScoped
class DutyLoop {

    /** A change of shifts is no matter of milliseconds. */
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final Worker worker;

    DutyLoop(Workers workers, Leases leases, DutyWatch watch, GapWatch gaps) {
        Lease lease = leases.named("duty");
        this.worker = workers.named("duty", IDLE,
                () -> lease.whileHeld(epoch -> watch.look(epoch).call(gaps::look)));
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        worker.start();
    }
}
