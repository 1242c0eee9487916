package io.amends.tickets.draft.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.draft.application.Draft;
import io.amends.tickets.draft.application.Drafts;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlDrafts implements Drafts {

    private static final String FIND = "select * from draft where ticket_id = :ticket and person_id = :person";
    private static final String LOCKED = FIND + " for update";
    private static final String PUT = """
            insert into draft as kept (ticket_id, person_id, version, saved_at, text, choice, remedy, amount, because)
            values (:ticket, :person, 1, :at, :text, :choice, :remedy, :amount, :because)
            on conflict (ticket_id, person_id) do update set version = kept.version + 1, saved_at = excluded.saved_at,
                text = excluded.text, choice = excluded.choice, remedy = excluded.remedy, amount = excluded.amount,
                because = excluded.because""";
    private static final String REMOVE = "delete from draft where ticket_id = :ticket and person_id = :person";
    private static final String REMOVE_ALL = "delete from draft where ticket_id = :ticket";

    @Override
    public Uni<@Nullable Draft> find(UUID ticketId, String person) {
        return Sql.of(FIND).set("ticket", ticketId).set("person", person).oneOrNull(SqlDrafts::draft);
    }

    @Override
    public Uni<@Nullable Draft> locked(UUID ticketId, String person) {
        return Sql.of(LOCKED).set("ticket", ticketId).set("person", person).oneOrNull(SqlDrafts::draft);
    }

    @Override
    public Uni<Draft> put(UUID ticketId, String person, Draft draft) {
        return Sql.of(PUT).set("ticket", ticketId).set("person", person)
                .set("at", draft.savedAt())
                .set("text", draft.text())
                .set("choice", draft.choice())
                .set("remedy", draft.remedy())
                .set("amount", draft.amount())
                .set("because", draft.because())
                .run()
                .chain(() -> Sql.of(FIND).set("ticket", ticketId).set("person", person).one(SqlDrafts::draft));
    }

    @Override
    public Uni<Void> remove(UUID ticketId, String person) {
        return Sql.of(REMOVE).set("ticket", ticketId).set("person", person).run().replaceWithVoid();
    }

    @Override
    public Uni<Void> removeAll(UUID ticketId) {
        return Sql.of(REMOVE_ALL).set("ticket", ticketId).run().replaceWithVoid();
    }

    private static Draft draft(SqlRow row) {
        return new Draft(row.get("version", Integer.class), row.get("saved_at", Instant.class), row.get("text", String.class),
                row.get("choice", String.class), row.get("remedy", String.class), row.get("amount", String.class),
                row.get("because", String.class));
    }
}
