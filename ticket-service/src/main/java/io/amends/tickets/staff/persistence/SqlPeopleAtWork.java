package io.amends.tickets.staff.persistence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.staff.application.AtWork;
import io.amends.tickets.staff.application.PeopleAtWork;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlPeopleAtWork implements PeopleAtWork {

    private static final String OPEN = """
            (select count(*) from ticket t where t.ended_at is null and (t.sponsor_id = %1$s
                or t.solvers <> '' and string_to_array(t.solvers, ',') @> array[%1$s])) as open""";
    private static final String PEOPLE = """
            select p.person_id, p.name, %s,
                exists (select from on_duty d where d.person_id = p.person_id and d.until > statement_timestamp()) as on_duty
            from person_name p where p.answers and p.seen_at > statement_timestamp() - interval '35 days'"""
            .formatted(OPEN.formatted("p.person_id"));
    private static final String OF_ONE = "select " + OPEN.formatted("cast(:person as text)");

    @Override
    public Uni<List<AtWork>> all() {
        return Sql.of(PEOPLE + " order by p.name, p.person_id").list(SqlPeopleAtWork::person);
    }

    @Override
    public Uni<@Nullable AtWork> find(String id) {
        return Sql.of(PEOPLE + " and p.person_id = :person").set("person", id).oneOrNull(SqlPeopleAtWork::person);
    }

    @Override
    public Uni<Long> openTicketsOf(String id) {
        return Sql.of(OF_ONE).set("person", id).one(row -> row.get("open", Long.class));
    }

    private static AtWork person(SqlRow row) {
        return new AtWork(row.get("person_id", String.class), row.get("name", String.class), row.get("open", Long.class),
                row.get("on_duty", Boolean.class));
    }
}
