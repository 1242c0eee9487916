package io.amends.tickets.remedy.application;

import java.util.List;
import java.util.UUID;

import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.smallrye.mutiny.Uni;

/** All remedies that were decided on. */
public interface Remedies {

    Uni<Void> add(DecidedRemedy remedy);

    /** Oldest first. */
    Uni<List<DecidedRemedy>> ofTicket(UUID ticketId);

    /** Whether others of that attempt have no known end yet. */
    Uni<Boolean> areUnderWay(UUID ticketId, int attempt, UUID except);

    /** Takes remedies whose outcome is not known yet and whose next try is due, in a transaction of its own. */
    Uni<List<UUID>> claimDue();

    Uni<DecidedRemedy> get(UUID id);

    /** Changes the state if it is one of those that it may be changed from, and says whether it did. */
    Uni<Boolean> settle(DecidedRemedy settled, List<RemedyState> from);
}
