package io.amends.tickets.mandate.application;

import java.util.List;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.domain.Mandate;
import io.smallrye.mutiny.Uni;

/** The mandates that are in force: accepted, and valid now by the clock of the database. */
public interface Mandates {

    /** What the person holds, by name or by role. */
    Uni<List<Mandate>> heldBy(Person person);

    /**
     * The same, and nobody changes them before the caller's transaction ends: a mandate that was lowered stops a decision at
     * commit, whatever was shown before.
     */
    Uni<List<Mandate>> lockedFor(Person person);
}
