package io.amends.followups.oncall.application;

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

    private final Worker worker;

    DutyLoop(Workers workers, Leases leases, DutyWatch watch) {
        Lease lease = leases.named("duty");
        this.worker = workers.named("duty", () -> lease.whileHeld(watch::look));
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        worker.start();
    }
}
