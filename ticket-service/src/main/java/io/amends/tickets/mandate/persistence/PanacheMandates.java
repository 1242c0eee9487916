package io.amends.tickets.mandate.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.application.Mandates;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.staff.persistence.AuthorityLock;
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
        return Sql.of(AuthorityLock.TOGETHER).run()
                .chain(() -> held(HELD + " for share", person));
    }

    @Override
    public Uni<List<Mandate>> thatAllow(Remedy remedy, Person except) {
        if (!(remedy.amount() instanceof Money amount)) {
            return Uni.createFrom().item(List.of());
        }
        return Sql.of(ALLOWING)
                .set("person", except.id())
                .set("roles", except.roles().toArray(String[]::new))
                .set("remedy", remedy.type().code())
                .set("currency", amount.currency())
                .set("minor", amount.minor())
                .list(MandateSql::mandate);
    }

    @Override
    public Uni<List<Mandate>> inForce(RemedyType remedy, String currency) {
        return Sql.of(IN_FORCE + ORDER)
                .set("remedy", remedy.code())
                .set("currency", currency)
                .list(MandateSql::mandate);
    }

    private static Uni<Held> held(String query, Person person) {
        return Sql.of(query)
                .set("person", person.id())
                .set("roles", person.roles().toArray(String[]::new))
                .list(row -> Map.entry(MandateSql.mandate(row), MandateSql.time(row, "at").orElseThrow()))
                .map(rows -> new Held(rows.stream().map(Map.Entry::getKey).toList(), at(rows)));
    }

    // Of nothing it does not matter when.
    private static Instant at(List<Map.Entry<Mandate, Instant>> rows) {
        return rows.isEmpty() ? Instant.EPOCH : rows.getFirst().getValue();
    }
}
