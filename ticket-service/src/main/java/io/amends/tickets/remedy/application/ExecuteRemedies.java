package io.amends.tickets.remedy.application;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.foundation.work.Lanes;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/**
 * Begins what is due and does not wait for it: a system that hangs holds up its own remedies, and nobody else's. When one ends,
 * the
 * next begins.
 */
@ApplicationScoped
public class ExecuteRemedies {

    private static final Logger LOG = Logger.getLogger(ExecuteRemedies.class);
    /** What failed here, and not at a company system, is not begun again at once. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final Remedies remedies;
    private final AttemptRemedy attempt;
    private final Lanes lanes;
    private final UnderWay underWay;
    private final Worker worker;

    ExecuteRemedies(Remedies remedies, AttemptRemedy attempt, Lanes lanes, RemedyConfig config, Workers workers) {
        this.remedies = remedies;
        this.attempt = attempt;
        this.lanes = lanes;
        this.underWay = new UnderWay(config.atOnce());
        this.worker = workers.named("remedies", this::beginDue);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    /** Looks for work as soon as the running transaction has committed. */
    public void pokeSoon() {
        worker.poke();
    }

    private Uni<Boolean> beginDue() {
        return remedies.due(underWay.atOnce())
                .map(due -> due.stream().filter(underWay::enter).toList())
                .invoke(entered -> entered.forEach(this::begin))
                .map(entered -> !entered.isEmpty());
    }

    private void begin(Due due) {
        lanes.begin(() -> attempt.attempt(due)
                .onFailure().invoke(failure -> LOG.warnf("Attempt at a remedy failed here: remedy=%s failure=%s", due.id(),
                        failure.getClass().getName()))
                .onFailure().recoverWithUni(() -> Uni.createFrom().voidItem().onItem().delayIt().by(AFTER_FAILURE))
                .onTermination().invoke(() -> end(due)));
    }

    private void end(Due due) {
        underWay.leave(due);
        worker.poke();
    }
}
