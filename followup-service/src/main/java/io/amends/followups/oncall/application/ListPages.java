package io.amends.followups.oncall.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Who was paged for what, and who answered. */
@ApplicationScoped
public class ListPages {

    private final Pages pages;

    ListPages(Pages pages) {
        this.pages = pages;
    }

    @WithSession
    public Uni<List<Page>> latest(int limit) {
        return pages.latest(limit);
    }
}
