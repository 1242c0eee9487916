package io.amends.tickets.remedy.application;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.foundation.work.Lanes;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/**
 * Coming back to a solver that is a machine is looking whether the effect is really there (A19). That is done with the effect;
 * a
 * system that did not answer well then is asked again, less and less often, for a day.
 */
@ApplicationScoped
class ReadEffectsBack {

    private static final Logger LOG = Logger.getLogger(ReadEffectsBack.class);
    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final int AT_ONCE = 5;

    private final ReadBacks readBacks;
    private final Remedies remedies;
    private final Execution execution;
    private final Lanes lanes;
    private final Clock clock;
    private final Worker worker;

    ReadEffectsBack(ReadBacks readBacks, Remedies remedies, Execution execution, Lanes lanes, Clock clock, Workers workers) {
        this.readBacks = readBacks;
        this.remedies = remedies;
        this.execution = execution;
        this.lanes = lanes;
        this.clock = clock;
        this.worker = workers.named("read-backs", IDLE, this::beginDue);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    // Does not wait for them: a system that hangs holds up nobody else's.
    private Uni<Boolean> beginDue() {
        return Panache.withTransaction(() -> readBacks.take(AT_ONCE))
                .invoke(due -> due.forEach(id -> lanes.begin(() -> readBack(id))))
                .map(due -> false);
    }

    private Uni<Void> readBack(UUID id) {
        return remedies.get(id)
                .chain(remedy -> execution.ask(RemedyOrder.of(remedy)))
                .chain(answer -> answer instanceof Executed
                        ? Panache.withTransaction(() -> readBacks.confirm(id, clock.instant()))
                        : notThere(id, answer))
                .onFailure().invoke(failure -> LOG.warnf("Reading back failed here: remedy=%s failure=%s", id,
                        failure.getClass().getName()))
                .onFailure().recoverWithNull();
    }

    // It stays unconfirmed, and shows as such.
    private static Uni<Void> notThere(UUID id, ExecutionOutcome answer) {
        if (answer instanceof Failed || answer instanceof Rejected) {
            LOG.warnf("A system denies the effect that it told of: remedy=%s answer=%s", id, answer.getClass().getSimpleName());
        }
        return Uni.createFrom().voidItem();
    }
}
