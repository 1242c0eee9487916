package io.amends.tickets.bad.domain;

import io.smallrye.mutiny.Uni;

/** A domain that knows a technology. */
class ImpureThing {

    Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
