package io.amends.followups.commitment.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.amends.followups.commitment.domain.Commitment;
import io.amends.followups.commitment.domain.Commitment.State;
import io.amends.followups.timer.domain.TicketId;
import io.smallrye.mutiny.Uni;

/** All promises of the house. */
public interface Commitments {

    /** Nothing happens when it is known already. */
    Uni<Void> add(Commitment commitment);

    /** Refused with 404 when nobody promised it; nobody else changes it until the transaction ends. */
    Uni<Commitment> locked(UUID id);

    /** Refused with 404 when nobody promised it. */
    Uni<Commitment> get(UUID id);

    Uni<List<Commitment>> openOf(TicketId ticket);

    /** Changes those that are still open, all at once; the others stay as they are. */
    Uni<Void> settle(List<UUID> commitments, State as, Instant at);
}
