package io.amends.tickets.remedy.application;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** Takes a remedy up for the first time, if it may still be given: from then on it may have had its effect. */
public interface FirstSend {

    /** Empty when somebody else took it up, or it may not be given any more. */
    Uni<Optional<Claim>> claim(Due due);
}
