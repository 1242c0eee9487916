package io.amends.tickets.commitment.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.commitment.application.OwnPromises;
import io.amends.tickets.commitment.domain.Commitment;
import io.amends.tickets.commitment.domain.Commitment.State;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlOwnPromises implements OwnPromises {

    // A broken one is owed until something was promised in its place.
    private static final String OWED = """
            select c.id, c.ticket_id, c.made_by, c.made_by_name, c.made_at, c.due_at, c.words, c.state, p.name as customer
            from ticket t join commitment c on c.ticket_id = t.id join contact p on p.id = t.contact_id
            where t.sponsor_id = :sponsor and t.ended_at is null and (c.state in ('OPEN', 'AT_RISK')
                or c.state = 'BROKEN' and not exists
                    (select 1 from commitment later where later.ticket_id = c.ticket_id and later.id <> c.id and later.made_at > c.due_at))
            order by c.due_at, c.id limit :most""";

    @Override
    public Uni<List<Owed>> of(String sponsor, int most) {
        return Sql.of(OWED).set("sponsor", sponsor).set("most", most).list(SqlOwnPromises::owed);
    }

    private static Owed owed(SqlRow row) {
        var commitment = new Commitment(row.get("id", UUID.class), row.get("ticket_id", UUID.class),
                row.get("made_by", String.class), row.get("made_by_name", String.class), time(row, "made_at"),
                time(row, "due_at"), row.get("words", String.class), State.valueOf(row.get("state", String.class)));
        return new Owed(commitment, row.get("customer", String.class));
    }

    private static Instant time(SqlRow row, String column) {
        return row.get(column, OffsetDateTime.class).toInstant();
    }
}
