package io.amends.foundation.work;

import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** Does several pieces of work at once, each on a context of its own, as a session must not be shared. */
@ApplicationScoped
public class Lanes {

    private final Vertx vertx;

    Lanes(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Ends when all pieces have ended; one that fails neither stops nor cancels the others. */
    public <T> Uni<Void> run(Collection<T> pieces, int atOnce, Function<T, Uni<Void>> work) {
        return Multi.createFrom().iterable(pieces)
                .onItem().transformToUni(piece -> Uni.createFrom().deferred(() -> work.apply(piece))
                        .runSubscriptionOn(ownContext()))
                .collectFailures()
                .merge(atOnce)
                .onItem().ignoreAsUni();
    }

    /** Begins a piece of work and does not wait for it. The work itself deals with its failures. */
    public void begin(Supplier<Uni<Void>> work) {
        Uni.createFrom().deferred(work::get)
                .runSubscriptionOn(ownContext())
                .subscribe().with(done -> {
                });
    }

    private Executor ownContext() {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return work -> context.runOnContext(ignored -> work.run());
    }
}
