package io.amends.tickets.decisionlog.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.decisionlog.application.DecisionLog.KeptEntry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Shows what was decided, page by page. */
@ApplicationScoped
public class ListDecisions {

    private final DecisionLog log;

    ListDecisions(DecisionLog log) {
        this.log = log;
    }

    /**
     * All that the question asks for, read page by page while it goes out, so that nobody gets a part of the log without
     * knowing. Each page has a session of its own; as entries are only ever added, none is missed and none comes twice.
     */
    public Multi<List<KeptEntry>> pages(DecisionLog.Query query) {
        return Multi.createBy().repeating()
                .uni(() -> new AtomicReference<>(query), place -> page(requireNonNull(place.get()))
                        .invoke(page -> place.set(page.isEmpty() ? query : query.page(page.getLast().id(), query.limit()))))
                .whilst(page -> page.size() == query.limit());
    }

    private Uni<List<KeptEntry>> page(DecisionLog.Query query) {
        return Panache.withSession(() -> log.page(query));
    }

    @WithSession
    public Uni<List<KeptEntry>> list(DecisionLog.Query query) {
        return log.page(query);
    }
}
