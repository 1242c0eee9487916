package io.amends.tickets.insight.domain;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Cause;

/**
 * How the customers of a period were treated (B6, B7, B9): of the tickets opened in it, and of the promises due in it. Never of
 * one person (B25).
 *
 * @param waited of each ticket that was measured; those that are open wait on until now
 * @param byCause the same split by whoever was waited for, all causes
 */
public record Care(Period period, long tickets, Waited waited, Map<Cause, Waited> byCause, PassedOn passedOn,
        Promises promises) {

    /** @param seconds of each ticket, also of those that waited none; absent when there is none */
    public record Waited(long totalSeconds, @Nullable Spread seconds) {
    }

    /**
     * @param tickets that were passed from one person to another at least once
     * @param hops all together
     * @param tooOften tickets passed on three times or more
     */
    public record PassedOn(long tickets, long hops, long tooOften) {
    }

    /** @param open not due yet; with a ticket that ended otherwise, neither kept nor broken */
    public record Promises(long made, long kept, long broken, long open) {

        /** Absent as long as none was kept or broken. */
        public @Nullable Double keptRate() {
            long settled = kept + broken;
            return settled == 0 ? null : Double.valueOf(Math.round(10_000.0 * kept / settled) / 10_000.0);
        }
    }
}
