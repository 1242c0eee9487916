package io.amends.tickets.mandate.application;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.domain.Grant;
import io.amends.tickets.remedy.domain.RemedyType;
import io.smallrye.mutiny.Uni;

/** All mandates that were given, and how each stood at every version. */
public interface Grants {

    /** Adds these when there are none at all; several processes may do so at once. Returns how many were added. */
    Uni<Integer> addWhenNone(List<Grant> grants);

    /** Nobody else gives, changes or withdraws before the caller's transaction ends. */
    Uni<Void> lock();

    /** Whether there never was a mandate for that remedy. */
    Uni<Boolean> isFirst(RemedyType remedy);

    /** The new one, or what was withdrawn at its next version; null when the holder has one already. */
    Uni<@Nullable Granted> add(Grant grant, Person by);

    /** At its next version. */
    Uni<Granted> change(UUID id, Grant grant, Person by);

    /** At once. */
    Uni<Granted> withdraw(UUID id, Person by);

    /** Held until the end of the transaction; null when there is none. */
    Uni<@Nullable Granted> locked(UUID id);

    /** By holder. */
    Uni<List<Granted>> all();

    /** The newest first. */
    Uni<List<Granted>> versions(UUID id);
}
