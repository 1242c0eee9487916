package io.amends.tickets.approval.domain;

import java.time.Instant;
import java.util.Set;

import io.amends.tickets.mandate.domain.Holder;

/** Who was asked, and since when. */
public record Asked(Holder holder, Instant since) {

    boolean includes(String person, Set<String> roles) {
        return holder.isPerson() ? holder.name().equals(person) : roles.contains(holder.name());
    }
}
