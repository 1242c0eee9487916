package io.amends.tickets.commitment.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.commitment.application.OwnPromises.Owed;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Her day: what she promised, by when (B6). The words are hers to know, as the tickets are hers. */
@ApplicationScoped
public class ShowOwnPromises {

    private static final int MOST = 100;

    private final OwnPromises promises;

    ShowOwnPromises(OwnPromises promises) {
        this.promises = promises;
    }

    @WithSession
    public Uni<List<Owed>> of(String person) {
        return promises.of(person, MOST);
    }
}
