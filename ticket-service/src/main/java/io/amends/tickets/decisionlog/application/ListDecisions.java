package io.amends.tickets.decisionlog.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.decisionlog.application.DecisionLog.KeptEntry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Shows what was decided, page by page. */
@ApplicationScoped
public class ListDecisions {

    private final DecisionLog log;

    ListDecisions(DecisionLog log) {
        this.log = log;
    }

    @WithSession
    public Uni<List<KeptEntry>> list(DecisionLog.Query query) {
        return log.page(query);
    }
}
