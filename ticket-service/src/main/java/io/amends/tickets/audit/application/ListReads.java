package io.amends.tickets.audit.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.audit.application.Reads.KeptRead;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Shows who read what, page by page. */
@ApplicationScoped
public class ListReads {

    private final Reads reads;

    ListReads(Reads reads) {
        this.reads = reads;
    }

    @WithSession
    public Uni<List<KeptRead>> list(Reads.Query query) {
        return reads.page(query);
    }
}
