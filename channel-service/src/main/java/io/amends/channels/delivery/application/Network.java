package io.amends.channels.delivery.application;

import io.amends.channels.delivery.domain.Outcome;
import io.smallrye.mutiny.Uni;

/** A network that replies go out to. */
public interface Network {

    String name();

    /** Tries once. Never fails: not knowing what came of it is an outcome. */
    Uni<Outcome> send(Letter letter);
}
