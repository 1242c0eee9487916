package io.amends.tickets.mandate.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Mandate;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Shows somebody the mandates that rule their decisions. */
@ApplicationScoped
public class ShowMandates {

    private final Mandates mandates;

    ShowMandates(Mandates mandates) {
        this.mandates = mandates;
    }

    @WithSession
    public Uni<List<Mandate>> show(Person person) {
        return mandates.heldBy(person).map(held -> Authority.holding(held.mandates(), held.at()).decisive());
    }
}
