package io.amends.tickets.mandate.application;

import java.util.List;
import java.util.UUID;

import io.amends.tickets.mandate.domain.Cover;
import io.smallrye.mutiny.Uni;

/** The mandates that what was decided rests on. */
public interface Covers {

    /**
     * Of the mandate that ruled on that remedy, and of those that its decider was given in person since for the same. Nobody
     * changes
     * them or gives another before the caller's transaction ends.
     */
    Uni<List<Cover>> locked(UUID remedyId);
}
