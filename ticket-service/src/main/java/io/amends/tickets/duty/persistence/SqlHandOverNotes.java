package io.amends.tickets.duty.persistence;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.foundation.identity.Person;
import io.amends.tickets.duty.application.HandOverNotes;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlHandOverNotes implements HandOverNotes {

    private static final String WRITE = """
            insert into hand_over_note (id, person_id, person_name, text, written_at)
            values (1, :person, :name, :text, statement_timestamp())
            on conflict (id) do update set person_id = excluded.person_id, person_name = excluded.person_name,
                text = excluded.text, written_at = excluded.written_at""";
    private static final String READ = """
            select person_id, person_name, text, written_at
            from hand_over_note
            where text <> '' and written_at > statement_timestamp() - interval '2 days'
                and (person_id = :person
                    or exists (select from on_duty where person_id = :person and until > statement_timestamp()))""";

    @Override
    public Uni<Void> write(Person author, String text) {
        return Sql.of(WRITE)
                .set("person", author.id())
                .set("name", author.name())
                .set("text", text)
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<@Nullable Note> readableBy(String person) {
        return Sql.of(READ).set("person", person).oneOrNull(SqlHandOverNotes::note);
    }

    private static Note note(SqlRow row) {
        return new Note(row.get("person_id", String.class), row.get("person_name", String.class),
                row.get("text", String.class), row.get("written_at", Instant.class));
    }
}
