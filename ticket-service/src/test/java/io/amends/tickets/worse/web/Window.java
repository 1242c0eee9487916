package io.amends.tickets.worse.web;

import io.amends.tickets.bad.application.Careless;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** A rim that opens a transaction, and closes a circle of concepts. */
public class Window {

    Careless useCase;

    @WithTransaction
    Uni<Void> open() {
        return Uni.createFrom().voidItem();
    }
}
