package io.amends.tickets.executor.gateway;

import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** Comes back to where the caller was: deadlines and waits end on threads of their own, where no session can be opened. */
final class SameContext {

    private SameContext() {
    }

    static <T> Uni<T> after(Supplier<Uni<T>> call) {
        return Uni.createFrom().deferred(() -> {
            var context = Vertx.currentContext();
            return context == null ? call.get() : call.get().emitOn(work -> context.runOnContext(ignored -> work.run()));
        });
    }
}
