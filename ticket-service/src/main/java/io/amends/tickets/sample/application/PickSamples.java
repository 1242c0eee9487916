package io.amends.tickets.sample.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.amends.tickets.sample.domain.SamplePolicy;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/** Picks decisions to look at: never before they take effect, and more of those with a risk (B15). */
@ApplicationScoped
public class PickSamples {

    private final Samples samples;
    private final SampleConfig config;
    private final Worker worker;

    PickSamples(Samples samples, SampleConfig config, Leases leases, Workers workers) {
        this.samples = samples;
        this.config = config;
        var lease = leases.named("samples");
        this.worker = workers.named("samples", config.every(), () -> lease.whileHeld(epoch -> pick().replaceWith(false)));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    public Uni<Void> pick() {
        return Panache.withTransaction(() -> samples.candidates()
                .map(candidates -> candidates.stream()
                        .filter(candidate -> SamplePolicy.picks(candidate, config.rate(), config.seed())).toList())
                .chain(samples::add));
    }
}
