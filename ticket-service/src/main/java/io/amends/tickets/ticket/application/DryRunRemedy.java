package io.amends.tickets.ticket.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.tickets.remedy.application.Execution;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.tool.application.CheckRemedy;
import io.amends.tickets.tool.domain.Tool;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Asks whoever would carry a remedy out what would happen, without effect (B24), as whoever may know the customer. */
@ApplicationScoped
public class DryRunRemedy {

    private final CheckRemedy checkRemedy;
    private final LookUpTool lookUpTool;
    private final Execution execution;
    private final Ids ids;

    DryRunRemedy(CheckRemedy checkRemedy, LookUpTool lookUpTool, Execution execution, Ids ids) {
        this.checkRemedy = checkRemedy;
        this.lookUpTool = lookUpTool;
        this.execution = execution;
        this.ids = ids;
    }

    public Uni<DryRun> dryRun(UUID ticketId, Remedy remedy, Person person) {
        return Panache.withSession(() -> checkRemedy.whole(remedy))
                .chain(tool -> lookUpTool.permitted(ticketId, person)
                        .chain(customer -> dryRun(tool, ticketId, remedy, customer)));
    }

    private Uni<DryRun> dryRun(Tool tool, UUID ticketId, Remedy remedy, String customer) {
        return !tool.dryRun() ? Uni.createFrom().item(new DryRun.NotOffered())
                : execution.dryRun(new RemedyOrder(ids.fresh(), ticketId, remedy, tool.version(), customer));
    }
}
