package io.amends.tickets.mandate.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.RemedyType;

/**
 * A mandate as it is given to a role or a person.
 *
 * @param limits of what has an amount
 * @param times of what has none
 * @param from absent = from now on
 * @param to absent = until it is withdrawn
 */
public record Grant(Holder holder, RemedyType remedy, @Nullable Limits limits, @Nullable Times times, @Nullable Instant from,
        @Nullable Instant to) {

    public Grant {
        Mandate.requireReach(remedy, limits, times);
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("A mandate ends after it begins");
        }
    }
}
