package io.amends.foundation.inbox;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.event.UnreadableEvent;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;

/** Tells the faults that pass by themselves from those that stay. */
public final class Faults {

    private Faults() {
    }

    /** Connection lost, server shutting down, too many connections, deadlock, serialisation: the same again may well work. */
    public static boolean isPassing(Throwable failure) {
        return causes(failure).anyMatch(cause -> switch (cause) {
            case PgException pg -> isPassing(pg.getSqlState());
            // What Hibernate makes of it.
            case SQLException sql -> isPassing(sql.getSQLState());
            case IOException io -> true;
            case TimeoutException timeout -> true;
            case VertxException vertx -> true;
            // What the connection pool fails with when it closes or has no connection left.
            case NoStackTraceThrowable pool -> true;
            default -> false;
        });
    }

    private static boolean isPassing(@Nullable String sqlState) {
        return sqlState != null && sqlState.matches("(08|40|53|57).*");
    }

    /** The class of the failure, and its message only where we wrote it: others may quote what a customer wrote. */
    public static String reason(Throwable failure) {
        return failure instanceof UnreadableEvent unreadable ? String.valueOf(unreadable.getMessage())
                : causes(failure).map(cause -> cause.getClass().getName()).reduce((outer, inner) -> outer + " < " + inner)
                        .orElseThrow();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10);
    }
}
