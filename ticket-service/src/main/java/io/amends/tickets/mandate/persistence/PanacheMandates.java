package io.amends.tickets.mandate.persistence;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.application.Mandates;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.staff.persistence.AuthorityLock;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheMandates implements Mandates {

    private static final String IS_HELD = """
            (holder_kind = 'PERSON' and holder = :person or holder_kind = 'ROLE' and holder = any(:roles))""";
    private static final String HELD = "select " + MandateSql.COLUMNS + ", statement_timestamp() as at from mandate where "
            + IS_HELD + " order by id";
    private static final String IN_FORCE = "select " + MandateSql.COLUMNS + "\n" + """
            from mandate where remedy = :remedy and currency = :currency and withdrawn_at is null
            and valid_from <= statement_timestamp() and (valid_to is null or valid_to > statement_timestamp())""";
    private static final String ORDER = " order by limit_minor, holder_kind, holder";
    private static final String ALLOWING = IN_FORCE + " and limit_minor >= :minor and not " + IS_HELD + ORDER;

    @Override
    public Uni<Held> heldBy(Person person) {
        return held(HELD, person);
    }

    // A statement of its own before, so that what is read then knows of what was given meanwhile; locked rows alone would keep
    // nobody from adding one, such as an exception.
    @Override
    public Uni<Held> lockedFor(Person person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AuthorityLock.TOGETHER, Integer.class).getSingleResult())
                .chain(() -> held(HELD + " for share", person));
    }

    @Override
    public Uni<List<Mandate>> thatAllow(Remedy remedy, Person except) {
        if (!(remedy.amount() instanceof Money amount)) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALLOWING, Tuple.class)
                        .setParameter("person", except.id())
                        .setParameter("roles", except.roles().toArray(String[]::new))
                        .setParameter("remedy", remedy.type().code())
                        .setParameter("currency", amount.currency())
                        .setParameter("minor", amount.minor())
                        .getResultList())
                .map(rows -> rows.stream().map(MandateSql::mandate).toList());
    }

    @Override
    public Uni<List<Mandate>> inForce(RemedyType remedy, String currency) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(IN_FORCE + ORDER, Tuple.class)
                        .setParameter("remedy", remedy.code())
                        .setParameter("currency", currency)
                        .getResultList())
                .map(rows -> rows.stream().map(MandateSql::mandate).toList());
    }

    private static Uni<Held> held(String query, Person person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(query, Tuple.class)
                        .setParameter("person", person.id())
                        .setParameter("roles", person.roles().toArray(String[]::new))
                        .getResultList())
                .map(rows -> new Held(rows.stream().map(MandateSql::mandate).toList(), at(rows)));
    }

    // Of nothing it does not matter when.
    private static Instant at(List<Tuple> rows) {
        return rows.stream().findFirst().flatMap(row -> MandateSql.time(row, "at")).orElse(Instant.EPOCH);
    }
}
