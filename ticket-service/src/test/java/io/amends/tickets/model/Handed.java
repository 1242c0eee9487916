package io.amends.tickets.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyState;

/** A remedy that was decided on, as its table keeps it. */
record Handed(UUID id, int ticket, int attempt, Remedy remedy, @Nullable String customer, String by, Instant at,
        RemedyState state) {

    Handed as(RemedyState next) {
        return new Handed(id, ticket, attempt, remedy, customer, by, at, next);
    }

    boolean isUnsettled() {
        return state == RemedyState.PENDING || state == RemedyState.UNKNOWN;
    }

    boolean counts() {
        return state != RemedyState.REJECTED && state != RemedyState.FAILED;
    }
}
