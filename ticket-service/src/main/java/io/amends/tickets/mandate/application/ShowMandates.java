package io.amends.tickets.mandate.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Given;
import io.amends.tickets.mandate.domain.Mandate;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Shows somebody the mandates that rule their decisions, with what of today's is left. */
@ApplicationScoped
public class ShowMandates {

    private final Mandates mandates;
    private final Budgets budgets;
    private final Acceptances acceptances;

    ShowMandates(Mandates mandates, Budgets budgets, Acceptances acceptances) {
        this.mandates = mandates;
        this.budgets = budgets;
        this.acceptances = acceptances;
    }

    @WithSession
    public Uni<List<Shown>> show(Person person) {
        return mandates.heldBy(person)
                .map(held -> Authority.holding(held.mandates(), held.at()).decisive())
                .chain(decisive -> budgets.given(decisive.stream().filter(Mandate::isCounted).toList(), null, person.id())
                        .chain(given -> acceptances.of(person.id())
                                .map(accepted -> decisive.stream().map(it -> shown(it, given, accepted)).toList())));
    }

    private static Shown shown(Mandate mandate, Map<UUID, Given> given, List<Acceptances.Acceptance> accepted) {
        var acceptedAt = accepted.stream()
                .filter(acceptance -> acceptance.mandateId().equals(mandate.id())
                        && acceptance.version() == mandate.version())
                .map(Acceptances.Acceptance::at).findAny().orElse(null);
        return new Shown(mandate, given.getOrDefault(mandate.id(), Given.NOTHING), acceptedAt);
    }

    /** @param acceptedAt when that person decided under this version for the first time; absent before */
    public record Shown(Mandate mandate, Given given, @Nullable Instant acceptedAt) {
    }
}
