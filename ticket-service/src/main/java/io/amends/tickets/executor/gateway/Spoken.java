package io.amends.tickets.executor.gateway;

import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.smallrye.mutiny.Uni;

/** One way of speaking to systems. May fail with {@link NotSent} and with whatever keeps an answer from coming. */
interface Spoken {

    Protocol protocol();

    Uni<ExecutionOutcome> execute(Executor executor, RemedyOrder order);

    Uni<ExecutionOutcome> ask(Executor executor, RemedyOrder order);

    Uni<DryRun> dryRun(Executor executor, RemedyOrder order);
}
