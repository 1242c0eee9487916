package io.amends.tickets.commitment.application;

import java.util.List;

import io.amends.tickets.commitment.domain.Commitment;
import io.smallrye.mutiny.Uni;

/** What a sponsor still owes her customers. */
public interface OwnPromises {

    /** On open tickets of hers, the soonest due first: what is open, and what was broken and not promised anew. */
    Uni<List<Owed>> of(String sponsor, int most);

    /** @param customer as they are called, to whom it was promised */
    record Owed(Commitment commitment, String customer) {
    }
}
