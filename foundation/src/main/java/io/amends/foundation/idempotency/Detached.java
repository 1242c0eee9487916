package io.amends.foundation.idempotency;

import io.smallrye.mutiny.Uni;

/**
 * Work that goes on to its end when the client has gone. A cancelled Uni would leave its transaction open and its connection
 * lost to the pool (quarkus 51576).
 */
final class Detached {

    private Detached() {
    }

    static <T> Uni<T> from(Uni<T> work) {
        return Uni.createFrom().emitter(client -> work.subscribe().with(client::complete, client::fail));
    }
}
