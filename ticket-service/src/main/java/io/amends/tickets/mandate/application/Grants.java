package io.amends.tickets.mandate.application;

import java.util.List;

import io.smallrye.mutiny.Uni;

/** All mandates that were given. */
public interface Grants {

    /** Adds these when there are none at all; several processes may do so at once. Returns how many were added. */
    Uni<Integer> addWhenNone(List<Grant> grants);
}
