package io.amends.tickets.remedy.application;

import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.smallrye.mutiny.Uni;

/** Where remedies are carried out: the executor that the remedy's tool names. */
public interface Execution {

    /** Never fails: what is not known is {@link ExecutionOutcome.Unknown}. */
    Uni<ExecutionOutcome> execute(RemedyOrder order);

    /**
     * What became of a remedy that was sent before. Never fails either. {@link ExecutionOutcome.Failed} says that it had not
     * arrived yet: a call that is still under way may arrive later, so only the same id may be sent again.
     */
    Uni<ExecutionOutcome> ask(RemedyOrder order);

    /** What would happen, without any effect. Never fails. */
    Uni<DryRun> dryRun(RemedyOrder order);
}
