package io.amends.tickets.executor.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.smallrye.mutiny.Uni;

/** The name of the executor that a tool has. */
@ApplicationScoped
public class ExecutorOfTool {

    private final Remedies remedies;

    ExecutorOfTool(Remedies remedies) {
        this.remedies = remedies;
    }

    /** As it was decided; what is only tried goes to the company system. */
    public Uni<String> of(RemedyOrder order) {
        return remedies.executor(order.remedyId()).map(known -> known.orElse(SeedExecutors.COMPANY));
    }

    public Uni<String> ofLookUp(String code) {
        return Uni.createFrom().item(SeedExecutors.COMPANY);
    }
}
