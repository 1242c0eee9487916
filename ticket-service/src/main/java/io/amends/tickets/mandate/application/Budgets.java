package io.amends.tickets.mandate.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Given;
import io.amends.tickets.mandate.domain.Mandate;
import io.smallrye.mutiny.Uni;

/** What was given already, summed from the remedies themselves: all but those that had no effect. */
public interface Budgets {

    /**
     * Nobody else decides for this customer, or by this holder, before the caller's transaction ends. After the locks on the
     * ticket and the mandates, always in the same order.
     */
    Uni<Void> lock(@Nullable String customerNumber, String holder);

    /** What was just ordered counts against the day of that holder, and not of whoever decided. */
    Uni<Void> charge(UUID remedyId, String holder);

    /** By the id of each mandate, as far as its windows look back. */
    Uni<Map<UUID, Given>> given(List<Mandate> mandates, @Nullable String customerNumber, String holder);
}
