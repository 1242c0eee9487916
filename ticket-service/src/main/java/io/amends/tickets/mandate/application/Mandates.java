package io.amends.tickets.mandate.application;

import java.time.Instant;
import java.util.List;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.smallrye.mutiny.Uni;

/** All mandates, read by the clock of the database. */
public interface Mandates {

    /** What the person holds by name or by role, in force or not. */
    Uni<Held> heldBy(Person person);

    /**
     * The same, and nobody changes them or gives another before the caller's transaction ends: a mandate that was lowered, or a
     * lower exception that was given, stops a decision at commit, whatever was shown before.
     */
    Uni<Held> lockedFor(Person person);

    /** Those in force of others that allow this remedy at once, the lowest first. */
    Uni<List<Mandate>> thatAllow(Remedy remedy, Person except);

    /** All in force for that remedy and currency, whoever holds them. */
    Uni<List<Mandate>> inForce(RemedyType remedy, String currency);

    /** @param at when that was so, by the clock of the database */
    record Held(List<Mandate> mandates, Instant at) {
    }
}
