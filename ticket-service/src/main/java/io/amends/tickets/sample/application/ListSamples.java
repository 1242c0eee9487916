package io.amends.tickets.sample.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.sample.application.Samples.Sample;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Shows what was picked to be looked at, page by page. */
@ApplicationScoped
public class ListSamples {

    private final Samples samples;

    ListSamples(Samples samples) {
        this.samples = samples;
    }

    @WithSession
    public Uni<List<Sample>> list(boolean judged, @Nullable Long beforeId, int limit) {
        return samples.page(judged, beforeId, limit);
    }
}
