package io.amends.tickets.mandate.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.amends.tickets.mandate.domain.Mandate;
import io.smallrye.mutiny.Uni;

/** Who took on which version of a mandate: by deciding under it, which costs no tap (B14). */
public interface Acceptances {

    /** Whether it is the first time. */
    Uni<Boolean> note(Mandate mandate, String person);

    Uni<List<Acceptance>> of(String person);

    record Acceptance(UUID mandateId, int version, Instant at) {
    }
}
