package io.amends.foundation.event;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.smallrye.common.vertx.ContextLocals;
import io.vertx.core.Vertx;

/**
 * The trace to which the work on this context belongs, as the header {@code traceparent} of W3C Trace Context writes it. It
 * is kept with what is done later, as a trace would else end where a row is written.
 */
public final class TraceParent {

    public static final String HEADER = "traceparent";
    private static final String KEY = TraceParent.class.getName();

    private TraceParent() {
    }

    /** Goes on with the trace that was kept with the work. */
    public static void resume(@Nullable String traceparent) {
        if (traceparent != null) {
            ContextLocals.put(KEY, traceparent);
        } else {
            ContextLocals.remove(KEY);
        }
    }

    /** The span that is open here, else the trace that was resumed. */
    public static @Nullable String current() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? write(span) : resumed().orElse(null);
    }

    private static Optional<String> resumed() {
        return Vertx.currentContext() == null ? Optional.empty() : ContextLocals.get(KEY);
    }

    private static String write(SpanContext span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex();
    }
}
