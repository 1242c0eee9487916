package io.amends.tickets.remedy.application;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.foundation.fault.CrashPoint;
import io.amends.foundation.work.Lanes;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Pending;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Postponed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.remedy.domain.RemedyState;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/**
 * Carries out what was decided, once (B31): under the remedy id as the key of every attempt. When the outcome is not known, the
 * company system is asked; only when it never heard of the remedy is it told again, under the same key.
 */
@ApplicationScoped
public class ExecuteRemedies {

    private static final int AT_ONCE = 10;

    private final Remedies remedies;
    private final Execution execution;
    private final Outcomes outcomes;
    private final Clock clock;
    private final Lanes lanes;
    private final Worker worker;

    ExecuteRemedies(Remedies remedies, Execution execution, Outcomes outcomes, Clock clock, Lanes lanes, Workers workers) {
        this.remedies = remedies;
        this.execution = execution;
        this.outcomes = outcomes;
        this.clock = clock;
        this.lanes = lanes;
        this.worker = workers.named("remedies", this::executeDue);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    /** Looks for work as soon as the running transaction has committed. */
    public void pokeSoon() {
        worker.poke();
    }

    private Uni<Boolean> executeDue() {
        return remedies.claimDue()
                .chain(due -> lanes.run(due, AT_ONCE, this::execute)
                        .replaceWith(!due.isEmpty()));
    }

    private Uni<Void> execute(UUID id) {
        CrashPoint.pass("exec.afterClaimBeforeHttp");
        return remedies.get(id)
                .chain(remedy -> outcomeOf(remedy)
                        .invoke(() -> CrashPoint.pass("exec.afterResponseBeforeCommit"))
                        .chain(outcome -> settled(remedy, outcome))
                        .chain(outcomes::record));
    }

    private Uni<ExecutionOutcome> outcomeOf(DecidedRemedy remedy) {
        var order = order(remedy);
        return isToBeSent(remedy) ? execution.execute(order)
                : execution.ask(order)
                        .chain(answer -> answer instanceof Failed failed && failed.neverArrived() ? execution.execute(order)
                                : Uni.createFrom().item(answer));
    }

    private static boolean isToBeSent(DecidedRemedy remedy) {
        return remedy.state() == RemedyState.PENDING && !remedy.isAccepted();
    }

    private static RemedyOrder order(DecidedRemedy remedy) {
        return new RemedyOrder(remedy.id(), remedy.ticketId(), remedy.remedy(), remedy.toolVersion(),
                requireNonNull(remedy.customerNumber()));
    }

    private Uni<DecidedRemedy> settled(DecidedRemedy remedy, ExecutionOutcome outcome) {
        return switch (outcome) {
            case Executed executed -> readBack(remedy, executed);
            case Rejected rejected -> Uni.createFrom().item(remedy.troubled(RemedyState.REJECTED, rejected.reason()));
            case Failed failed -> Uni.createFrom().item(remedy.troubled(RemedyState.FAILED, failed.reason()));
            case Pending pending -> Uni.createFrom().item(remedy.accepted(pending.reference()));
            case Postponed postponed -> Uni.createFrom().item(remedy.postponed(postponed.reason()));
            case Unknown unknown -> Uni.createFrom().item(remedy.troubled(RemedyState.UNKNOWN, unknown.reason()));
        };
    }

    // The solver is a machine, so coming back to the solver means looking whether the effect is really there (A19).
    private Uni<DecidedRemedy> readBack(DecidedRemedy remedy, Executed executed) {
        return execution.ask(order(remedy))
                .map(answer -> remedy.executed(executed.reference(), executed.at(),
                        answer instanceof Executed ? clock.instant() : null));
    }
}
