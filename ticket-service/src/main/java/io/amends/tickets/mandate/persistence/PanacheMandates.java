package io.amends.tickets.mandate.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.application.Mandates;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Reads plain columns and no entities: a session would answer with the entity it read before, not with the row as it is. */
@ApplicationScoped
class PanacheMandates implements Mandates {

    private static final String HELD = """
            select id, version, remedy, limit_minor, currency, holder_kind = 'PERSON' as personal
            from mandate
            where accepted_at is not null
              and valid_from <= now() and (valid_to is null or valid_to > now())
              and (holder_kind = 'PERSON' and holder = :person or holder_kind = 'ROLE' and holder = any(:roles))
            order by id""";

    @Override
    public Uni<List<Mandate>> heldBy(Person person) {
        return read(HELD, person);
    }

    @Override
    public Uni<List<Mandate>> lockedFor(Person person) {
        return read(HELD + " for share", person);
    }

    private static Uni<List<Mandate>> read(String query, Person person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(query, Tuple.class)
                        .setParameter("person", person.id())
                        .setParameter("roles", person.roles().toArray(String[]::new))
                        .getResultList())
                .map(rows -> rows.stream().map(PanacheMandates::mandate).toList());
    }

    private static Mandate mandate(Tuple row) {
        return new Mandate(row.get("id", UUID.class), row.get("version", Integer.class),
                RemedyType.of(row.get("remedy", String.class)).orElseThrow(), limit(row), row.get("personal", Boolean.class));
    }

    private static @Nullable Money limit(Tuple row) {
        return row.get("limit_minor", Long.class) instanceof Long minor
                ? new Money(minor, row.get("currency", String.class))
                : null;
    }
}
