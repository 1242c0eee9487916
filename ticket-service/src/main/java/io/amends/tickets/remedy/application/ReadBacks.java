package io.amends.tickets.remedy.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;

/** Effects that a system told of, and did not confirm when it was asked. */
public interface ReadBacks {

    /**
     * Of the last day, in the transaction of the caller: those that are due again, at most so many; each is put off by as long
     * as it has waited.
     */
    Uni<List<UUID>> take(int most);

    /** The effect is there. */
    Uni<Void> confirm(UUID remedyId, Instant at);
}
