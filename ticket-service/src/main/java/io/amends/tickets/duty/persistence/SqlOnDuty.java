package io.amends.tickets.duty.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.tickets.duty.application.OnDuty;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlOnDuty implements OnDuty {

    private static final String NOTE = """
            insert into on_duty as known (id, person_id, until, changed_at)
            values (1, cast(:person as text), cast(:until as timestamptz), :at)
            on conflict (id) do update
                set person_id = excluded.person_id, until = excluded.until, changed_at = excluded.changed_at
                where known.changed_at <= excluded.changed_at""";

    private static final String NOTE_PAGED = """
            insert into ticket_paged as known (ticket_id, person_id, until) values (:ticket, :person, :until)
            on conflict (ticket_id, person_id) do update set until = greatest(known.until, excluded.until)""";
    private static final String MAY_HELP = """
            select exists (select from on_duty where person_id = :person and until > statement_timestamp())
                or exists (select from ticket_paged
                    where ticket_id = :ticket and person_id = :person and until > statement_timestamp()) as may""";

    @Override
    public Uni<Void> note(Word word) {
        return Sql.of(NOTE)
                .set("person", word.person())
                .set("until", time(word.until()))
                .set("at", time(word.at()))
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> notePaged(UUID ticket, String person, Instant until) {
        return Sql.of(NOTE_PAGED)
                .set("ticket", ticket)
                .set("person", person)
                .set("until", until)
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> mayHelp(UUID ticket, String person) {
        return Sql.of(MAY_HELP)
                .set("ticket", ticket)
                .set("person", person)
                .one(row -> row.get("may", Boolean.class));
    }

    @Override
    public Uni<@Nullable String> now() {
        return Sql.of("select person_id from on_duty where until > statement_timestamp()")
                .oneOrNull(row -> row.get("person_id", String.class));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
