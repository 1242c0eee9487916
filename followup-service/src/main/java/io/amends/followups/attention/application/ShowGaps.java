package io.amends.followups.attention.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** What the watchdog sees at this moment. */
@ApplicationScoped
public class ShowGaps {

    private final FindGaps findGaps;

    ShowGaps(FindGaps findGaps) {
        this.findGaps = findGaps;
    }

    @WithSession
    public Uni<Gaps> now() {
        return findGaps.now();
    }
}
