package io.amends.tickets.commitment.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.amends.tickets.commitment.domain.Commitment;
import io.amends.tickets.commitment.domain.Commitment.State;
import io.smallrye.mutiny.Uni;

/** All promises. */
public interface Commitments {

    Uni<Void> add(Commitment commitment);

    /** The soonest due first. */
    Uni<List<Commitment>> ofTicket(UUID ticketId);

    /** When the next one that is neither kept nor broken is due. */
    Uni<Optional<Instant>> nextDue(UUID ticketId);

    /** What is kept or broken stays so. */
    Uni<Void> mark(UUID id, State state);
}
