package io.amends.tickets.mandate.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.RemedyType;

/**
 * A mandate as it is given to a role or a person.
 *
 * @param from absent = from now on
 * @param to absent = until it is withdrawn
 */
public record Grant(Holder holder, RemedyType remedy, @Nullable Limits limits, @Nullable Instant from, @Nullable Instant to) {

    public Grant {
        if (remedy.isWords() == (limits != null)) {
            throw new IllegalArgumentException("A mandate has limits exactly when its remedy has an amount");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("A mandate ends after it begins");
        }
    }
}
