package io.amends.tickets.mandate.application;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Shows who may decide what, now and earlier. */
@ApplicationScoped
public class ListMandates {

    private final Grants grants;

    ListMandates(Grants grants) {
        this.grants = grants;
    }

    @WithSession
    public Uni<List<Granted>> all() {
        return grants.all();
    }

    /** The newest version first. */
    @WithSession
    public Uni<List<Granted>> versions(UUID id) {
        return grants.versions(id)
                .invoke(versions -> {
                    if (versions.isEmpty()) {
                        throw new Refused(404, "no-such-mandate");
                    }
                });
    }
}
