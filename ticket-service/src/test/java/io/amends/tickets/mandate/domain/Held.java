package io.amends.tickets.mandate.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.remedy.domain.RemedyTypes;

/** Mandates as tests need them. */
final class Held {

    static final Instant NOW = Instant.parse("2026-11-27T22:04:00Z");

    private Held() {
    }

    static Money euros(long minor) {
        return new Money(minor, "EUR");
    }

    static Remedy refund(long minor) {
        return new Remedy(RemedyTypes.REFUND, euros(minor));
    }

    static Mandate byRole(long minor) {
        return byRole(Limits.upTo(euros(minor)));
    }

    static Mandate byRole(Limits limits) {
        return mandate(Holder.role("community-manager"), RemedyTypes.REFUND, limits, Validity.since(Instant.EPOCH));
    }

    static Mandate byPerson(long minor) {
        return mandate(Holder.person("nora"), RemedyTypes.REFUND, Limits.upTo(euros(minor)), Validity.since(Instant.EPOCH));
    }

    static Mandate mandate(Holder holder, RemedyType remedy, Limits limits, Validity validity) {
        return new Mandate(UUID.randomUUID(), 1, holder, remedy, limits, validity);
    }

    /** 50 € at once, 60 € a day per customer, 150 € a day, twice in two days. */
    static Limits allLimits() {
        return new Limits(euros(5000), euros(6000), Duration.ofHours(24), euros(15_000),
                new Limits.Repeat(2, Duration.ofHours(48)));
    }

    static Authority nothingGiven(Mandate... held) {
        return Authority.holding(List.of(held), NOW);
    }

    static Authority given(Given given, Mandate mandate) {
        return new Authority(List.of(mandate), Map.of(mandate.id(), given), false, NOW);
    }
}
