package io.amends.followups.attention.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.attention.application.FindGaps;
import io.amends.followups.attention.application.Gaps;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.Sql;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlGaps implements FindGaps {

    private static final String OPEN = "select count(*) as open from attention where due_at is not null";
    private static final String WITHOUT_TIMER = """
            select ticket_id from attention standing where due_at is not null
              and not exists (select 1 from timer where timer.ticket_id = standing.ticket_id and timer.kind = 'DWELL'
                  and timer.state = 'PENDING' and timer.counted_from = standing.due_at)
            order by due_at limit :most""";
    /** Whoever fires is given a minute; a call goes out in the transaction in which its timer fires. */
    private static final String WITHOUT_SPONSOR = """
            select ticket_id from attention standing where due_at < now() - interval '1 minute' and sponsor is null
              and not exists (select 1 from timer where timer.ticket_id = standing.ticket_id and timer.kind = 'DWELL'
                  and timer.state = 'FIRED' and timer.counted_from = standing.due_at)
            order by due_at limit :most""";

    @Override
    public Uni<Gaps> now() {
        return Sql.of(OPEN).one(row -> row.get("open", Long.class))
                .chain(open -> tickets(WITHOUT_TIMER)
                        .chain(timerless -> tickets(WITHOUT_SPONSOR)
                                .map(ownerless -> new Gaps(open, timerless, ownerless))));
    }

    private static Uni<List<TicketId>> tickets(String query) {
        return Sql.of(query).set("most", Gaps.MOST).list(row -> new TicketId(row.get("ticket_id", UUID.class)));
    }
}
