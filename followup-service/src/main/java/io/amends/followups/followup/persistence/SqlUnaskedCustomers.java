package io.amends.followups.followup.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.followup.application.UnaskedCustomers;
import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.followups.timer.domain.TimerKind;
import io.amends.followups.timer.domain.TimerState;
import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlUnaskedCustomers implements UnaskedCustomers {

    private static final String UNTIL = """
            select t.id as id, t.ticket_id as ticket_id, t.attempt as attempt, t.ordinal as ordinal,
                t.counted_from as counted_from, t.due_at as due_at, t.state as state
            from ticket_clock c join timer t on t.ticket_id = c.ticket_id and t.attempt = c.attempt
            where c.effective_at is not null and c.asked_at is null and c.ended_at is null
                and t.kind = 'RETURN_MESSAGE' and t.state <> 'CANCELLED' and t.due_at <= :until
            order by t.due_at, t.id limit :limit""";

    @Override
    public Uni<List<Timer>> until(Instant due, int limit) {
        return Sql.of(UNTIL).set("until", due).set("limit", limit).list(SqlUnaskedCustomers::timer);
    }

    private static Timer timer(SqlRow row) {
        return new Timer(new TimerId(row.get("id", UUID.class)), new TicketId(row.get("ticket_id", UUID.class)), null,
                new Occasion(TimerKind.RETURN_MESSAGE, row.get("attempt", Integer.class), row.get("ordinal", Integer.class),
                        row.get("counted_from", Instant.class)),
                row.get("due_at", Instant.class), TimerState.valueOf(row.get("state", String.class)));
    }
}
