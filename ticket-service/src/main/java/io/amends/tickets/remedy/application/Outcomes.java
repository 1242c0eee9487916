package io.amends.tickets.remedy.application;

import java.time.Duration;

import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.smallrye.mutiny.Uni;

/** Who wants to know what became of a remedy. */
public interface Outcomes {

    /**
     * Changes nothing when the claim is no longer the newest.
     *
     * @param next when to try again, should its end still not be known
     */
    Uni<Void> record(DecidedRemedy settled, Claim claim, Duration next);
}
