package io.amends.tickets.decisionlog.application;

import io.amends.tickets.decisionlog.domain.LogEntry;
import io.smallrye.mutiny.Uni;

/** All entries of the decision log. None is ever changed or taken out. */
public interface DecisionLog {

    /** In the transaction of what it tells, so that neither is without the other. */
    Uni<Void> add(LogEntry entry);
}
