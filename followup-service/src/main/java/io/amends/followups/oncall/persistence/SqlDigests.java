package io.amends.followups.oncall.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.application.Digests;
import io.amends.followups.oncall.domain.Digest;
import io.amends.followups.oncall.domain.Digest.Due;
import io.amends.followups.oncall.domain.Shift;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

@ApplicationScoped
class SqlDigests implements Digests {

    private static final String DUE = """
            select ticket_id, kind, due_at, (select count(*) from page where state = 'OPEN') as pages
            from (select 1) as always left join lateral (
                select ticket_id, kind, due_at from timer where state = 'PENDING' and due_at < $1
                order by due_at, ticket_id limit $2) as due on true""";

    private static final String FIRST = """
            insert into duty_digest (person_id, starts_at) values (:person, :starts) on conflict do nothing""";

    private final Pool pool;

    SqlDigests(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> isFirst(Shift shift) {
        return Sql.of(FIRST).set("person", shift.colleague().id())
                .set("starts", OffsetDateTime.ofInstant(shift.from(), ZoneOffset.UTC)).run()
                .map(added -> added > 0);
    }

    @Override
    public Uni<Digest> until(Instant end, int most) {
        return pool.preparedQuery(DUE).execute(Tuple.of(OffsetDateTime.ofInstant(end, ZoneOffset.UTC), most))
                .map(rows -> new Digest(end, rows.iterator().next().getLong("pages").intValue(), due(rows)));
    }

    private static List<Due> due(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getUUID("ticket_id") != null)
                .map(row -> new Due(new TicketId(row.getUUID("ticket_id")), row.getString("kind"),
                        row.getOffsetDateTime("due_at").toInstant()))
                .toList();
    }
}
