package io.amends.tickets.insight.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Holder;

/**
 * What somebody sought for a customer on a ticket, and what came of it: what was asked, refused, given and granted of one
 * remedy
 * in one currency until it was settled. Amounts are in its minor units.
 *
 * @param person who sought it first
 * @param roles of that person then
 * @param customer verified number; absent when nobody had looked them up
 * @param wanted the most that was sought
 * @param given what was given in the end
 * @param waited from the first no until it was given or refused; absent when nobody waited, or nothing came of it
 */
public record Wish(Instant at, String person, Set<String> roles, @Nullable String customer, long wanted, long given,
        @Nullable Duration waited) {

    boolean isBy(Holder holder) {
        return holder.isPerson() ? holder.name().equals(person) : roles.contains(holder.name());
    }

    @Override
    public String toString() {
        return "Wish[at=" + at + ", wanted=" + wanted + "]";
    }
}
