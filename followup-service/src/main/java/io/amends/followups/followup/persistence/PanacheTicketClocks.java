package io.amends.followups.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.followup.application.TicketClocks;
import io.amends.followups.followup.domain.TicketClock;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheTicketClocks implements TicketClocks {

    private static final Columns<TicketClockRow> COLUMNS = Columns.of(TicketClockRow.class, TicketClockRow::new);

    // A row that is not there cannot be locked, and one that is there is locked by an update that changes nothing.
    private static final String LOCK = """
            insert into ticket_clock (ticket_id, attempt) values (:ticket, 0)
            on conflict (ticket_id) do update set attempt = ticket_clock.attempt
            returning\s""" + COLUMNS.of("ticket_clock");
    private static final String GET = "select " + COLUMNS.of("ticket_clock") + " from ticket_clock where ticket_id = :ticket";
    private static final String SAVE = "update ticket_clock set " + COLUMNS.assignments("ticket_id")
            + " where ticket_id = :ticket_id";

    @Override
    public Uni<TicketClock> locked(TicketId ticket) {
        return Sql.of(LOCK).set("ticket", ticket.value()).one(row -> COLUMNS.read(row).clock());
    }

    @Override
    public Uni<TicketClock> get(TicketId ticket) {
        return Sql.of(GET).set("ticket", ticket.value()).oneOrNull(row -> COLUMNS.read(row).clock())
                .map(clock -> clock == null ? TicketClock.unheardOf(ticket) : clock);
    }

    @Override
    public Uni<Void> save(TicketClock clock) {
        var row = new TicketClockRow();
        row.ticketId = clock.ticket().value();
        row.take(clock);
        return COLUMNS.set(Sql.of(SAVE), row).run().replaceWithVoid();
    }
}
