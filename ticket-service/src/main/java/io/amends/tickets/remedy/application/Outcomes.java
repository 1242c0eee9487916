package io.amends.tickets.remedy.application;

import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.smallrye.mutiny.Uni;

/** Who wants to know what became of a remedy. */
public interface Outcomes {

    Uni<Void> record(DecidedRemedy settled);
}
