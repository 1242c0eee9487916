package io.amends.tickets.executor.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.tool.application.KnownTools;
import io.amends.tickets.tool.domain.Tool;
import io.smallrye.mutiny.Uni;

/** The name of the executor that a tool has. */
@ApplicationScoped
public class ExecutorOfTool {

    private final Remedies remedies;
    private final KnownTools tools;

    ExecutorOfTool(Remedies remedies, KnownTools tools) {
        this.remedies = remedies;
        this.tools = tools;
    }

    /** As it was decided; of what is only tried, as its tool has it now. */
    public Uni<String> of(RemedyOrder order) {
        return remedies.executor(order.remedyId()).map(known -> known.orElseGet(() -> of(order.remedy().type().code())));
    }

    public Uni<String> ofLookUp(String code) {
        return Uni.createFrom().item(of(code));
    }

    private String of(String code) {
        return tools.inForce(code) instanceof Tool tool ? tool.executor() : SeedExecutors.COMPANY;
    }
}
