package io.amends.foundation.event;

import java.util.Optional;

import io.smallrye.common.vertx.ContextLocals;
import io.vertx.core.Vertx;

/**
 * What led to the events that are being published: the event that is being handled on this context.
 *
 * @param correlationId id that all events of one story share
 * @param causationId id of the event that led to this one
 */
public record Cause(String correlationId, String causationId) {

    private static final String KEY = Cause.class.getName();

    /** Remembers the event for everything that happens on this context. */
    public static void remember(EventEnvelope event) {
        ContextLocals.put(KEY, new Cause(event.correlationId(), event.id()));
        TraceParent.resume(event.traceparent());
    }

    public static Optional<Cause> current() {
        return Vertx.currentContext() == null ? Optional.empty() : ContextLocals.get(KEY);
    }
}
