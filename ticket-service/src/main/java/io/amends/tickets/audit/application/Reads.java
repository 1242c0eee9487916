package io.amends.tickets.audit.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** The audit of reads. Nothing in it ever changes. */
public interface Reads {

    /**
     * All of them in one statement, in the transaction of the read itself. Within a minute, the same person reading the same
     * ticket in the same relation has read it once: whoever has it open sees it anew every few seconds.
     */
    Uni<Void> add(List<Read> reads);

    /** Who looked with a reason, the newest first, at most 20. */
    Uni<List<Read>> glassOf(UUID ticketId);

    /** The newest first. */
    Uni<List<KeptRead>> page(Query query);

    /** @param id its place in the audit */
    record KeptRead(long id, Read read) {
    }

    /**
     * @param from at the earliest
     * @param until before
     * @param beforeId place that the page begins after; absent for the first page
     */
    record Query(@Nullable String person, @Nullable UUID ticketId, @Nullable Instant from, @Nullable Instant until,
            @Nullable Long beforeId, int limit) {
    }
}
