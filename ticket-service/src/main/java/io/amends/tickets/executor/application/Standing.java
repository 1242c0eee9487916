package io.amends.tickets.executor.application;

import java.util.Locale;

import io.amends.tickets.executor.domain.Executor;

/** How a system stands with us now, as far as this replica knows. */
public enum Standing {

    IN_USE,
    /** Half of its last calls failed: nothing is sent for some seconds, then it is tried again. */
    FAILS,
    ASKED_FOR_TIME;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Knows it of every executor. */
    public interface Standings {

        Standing of(Executor executor);
    }
}
