package io.amends.followups.oncall.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.runtime.StartupEvent;

/** Pages the next one for as long as the service runs. The lease saves work; that each step is taken once rests on the rows. */
@ApplicationScoped
class PagingLoop {

    private final Worker worker;

    PagingLoop(Workers workers, Leases leases, PageNext pageNext) {
        Lease lease = leases.named("pages");
        this.worker = workers.named("pages", () -> lease.whileHeld(epoch -> pageNext.page()));
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        worker.start();
    }

    void poke() {
        worker.poke();
    }
}
