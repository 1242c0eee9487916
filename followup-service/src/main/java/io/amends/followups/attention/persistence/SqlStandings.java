package io.amends.followups.attention.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.attention.application.Standings;
import io.amends.followups.attention.domain.Standing;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlStandings implements Standings {

    private static final Columns<StandingRow> COLUMNS = Columns.of(StandingRow.class, StandingRow::new);

    // A row that is not there cannot be locked, and one that is there is locked by an update that changes nothing.
    private static final String LOCK = """
            insert into attention (ticket_id, attempt) values (:ticket, 0)
            on conflict (ticket_id) do update set attempt = attention.attempt
            returning\s""" + COLUMNS.of("attention");
    private static final String SAVE = "update attention set " + COLUMNS.assignments("ticket_id")
            + " where ticket_id = :ticket_id";

    @Override
    public Uni<Standing> locked(TicketId ticket) {
        return Sql.of(LOCK).set("ticket", ticket.value()).one(row -> COLUMNS.read(row).standing());
    }

    @Override
    public Uni<Void> save(Standing standing) {
        return COLUMNS.set(Sql.of(SAVE), new StandingRow(standing)).run().replaceWithVoid();
    }
}
