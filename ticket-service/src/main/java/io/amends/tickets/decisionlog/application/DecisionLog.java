package io.amends.tickets.decisionlog.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
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

    /** Adds nothing when there is one already, of a kind that stands there once. Returns whether there was none. */
    Uni<Boolean> addOnce(LogEntry entry);

    /** The newest first. */
    Uni<List<KeptEntry>> page(Query query);

    /** @param id its place in the log */
    record KeptEntry(long id, Instant at, LogEntry entry) {
    }

    /**
     * @param from at the earliest
     * @param to before
     * @param beforeId place that the page begins after; absent for the first page
     */
    record Query(@Nullable String person, @Nullable LogKind kind, @Nullable UUID ticketId, @Nullable Instant from,
            @Nullable Instant to, @Nullable Long beforeId, int limit) {

        /** The same question, from another place on. */
        public Query page(@Nullable Long before, int most) {
            return new Query(person, kind, ticketId, from, to, before, most);
        }
    }
}
