package io.amends.tickets.executor.gateway;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Pending;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.smallrye.mutiny.Uni;

/** What a person does: it is pending until somebody says that it is done. */
@ApplicationScoped
class SpokenByPeople implements Spoken {

    private static final ExecutionOutcome PENDING = new Pending(null);

    @Override
    public Protocol protocol() {
        return Protocol.MANUAL;
    }

    @Override
    public Uni<ExecutionOutcome> execute(Executor executor, RemedyOrder order) {
        return Uni.createFrom().item(PENDING);
    }

    @Override
    public Uni<ExecutionOutcome> ask(Executor executor, RemedyOrder order) {
        return Uni.createFrom().item(PENDING);
    }

    @Override
    public Uni<DryRun> dryRun(Executor executor, RemedyOrder order) {
        return Uni.createFrom().item(new DryRun.NotOffered());
    }
}
