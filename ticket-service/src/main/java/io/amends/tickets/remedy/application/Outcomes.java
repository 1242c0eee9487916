package io.amends.tickets.remedy.application;

import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.smallrye.mutiny.Uni;

/** Who wants to know what became of a remedy. */
public interface Outcomes {

    /** Changes nothing when the claim is no longer the newest. */
    Uni<Void> record(DecidedRemedy settled, Claim claim);
}
