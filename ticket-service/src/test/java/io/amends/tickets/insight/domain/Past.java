package io.amends.tickets.insight.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Validity;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyTypes;

/** What was sought, and by which mandates. */
final class Past {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final Holder ROLE = Holder.role("community-manager");

    private Past() {
    }

    /** Nora sought it at noon. */
    static Wish wish(String customer, long wanted, long given, @Nullable Duration waited) {
        return new Wish(NOON, "nora", Set.of(ROLE.name()), customer, wanted, given, waited);
    }

    static Wish later(Wish wish, Duration by) {
        return new Wish(wish.at().plus(by), wish.person(), wish.roles(), wish.customer(), wish.wanted(), wish.given(),
                wish.waited());
    }

    static Wish by(String person, Wish wish) {
        return new Wish(wish.at(), person, wish.roles(), wish.customer(), wish.wanted(), wish.given(), wish.waited());
    }

    /** Of the role, given long after what is replayed: what counts is that it is in force now. */
    static Mandate mandate(long limit) {
        return mandate(ROLE, Limits.upTo(eur(limit)));
    }

    static Mandate mandate(Holder holder, Limits limits) {
        return new Mandate(UUID.nameUUIDFromBytes(holder.toString().getBytes(UTF_8)), 3,
                holder, RemedyTypes.REFUND, limits, Validity.since(NOON.plus(Duration.ofDays(5))));
    }

    static Proposal proposal(long limit) {
        return new Proposal(ROLE, RemedyTypes.REFUND, eur(limit), null, null);
    }

    static Money eur(long minor) {
        return new Money(minor, "EUR");
    }
}
