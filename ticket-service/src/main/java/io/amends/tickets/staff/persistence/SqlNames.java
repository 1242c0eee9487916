package io.amends.tickets.staff.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.foundation.identity.Person;
import io.amends.tickets.staff.application.Names;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlNames implements Names {

    private static final String OF = """
            select person, name from (select person, name_of(person) as name
                from unnest(cast(:persons as text[])) as asked (person)) known where name is not null""";
    private static final String NOTE = """
            insert into person_name as known (person_id, name, answers, seen_at)
            values (:person, :name, :answers, statement_timestamp())
            on conflict (person_id) do update
                set name = excluded.name, answers = excluded.answers, seen_at = excluded.seen_at
                where known.name <> excluded.name or known.answers <> excluded.answers or known.seen_at is null
                    or known.seen_at < excluded.seen_at - interval '1 day'""";

    @Override
    public Uni<Map<String, String>> of(List<String> persons) {
        if (persons.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Sql.of(OF)
                .set("persons", persons.toArray(String[]::new))
                .list(row -> Map.entry(row.get("person", String.class), row.get("name", String.class)))
                .map(known -> known.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Uni<Void> note(Person person) {
        return Sql.of(NOTE).set("person", person.id()).set("name", person.name())
                .set("answers", person.is("community-manager") || person.is("agent")).run().replaceWithVoid();
    }
}
