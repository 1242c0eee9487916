package io.amends.tickets.tool.application;

import io.smallrye.mutiny.Uni;

/** Who can carry out what a tool gives. */
public interface Carriers {

    /** Whether there is one of that name. */
    Uni<Boolean> isThere(String executor);
}
