package io.amends.tickets.decisionlog.application;

import io.amends.tickets.decisionlog.domain.LogEntry;
import io.smallrye.mutiny.Uni;

/** All entries of the decision log. None is ever changed or taken out. */
public interface DecisionLog {

    /** In the transaction of what it tells, so that neither is without the other. */
    Uni<Void> add(LogEntry entry);

    /**
     * The same, unless there is one of that kind for the ticket and its attempt (which stands in the details) about the same
     * remedy and currency. Returns whether it was the first.
     */
    Uni<Boolean> addFirst(LogEntry entry);
}
