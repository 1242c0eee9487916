package io.amends.channels.intake.persistence;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.channels.intake.application.Quarantine;
import io.amends.channels.intake.application.QuarantinedWebhook;
import io.amends.foundation.problem.Refused;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/** Single statements on the raw inbox. */
@ApplicationScoped
class SqlQuarantine implements Quarantine {

    private static final String COLUMNS = """
            id, network, reason, coalesce(size, octet_length(body)) as bytes, replays, state, received_at, settled_at, settled_by,
            settled_because""";
    private static final String PAGE = """
            select %s from raw_inbox where state = 'QUARANTINED' and ($1::text is null or reason = $1) and id < $2
            order by id desc limit $3""".formatted(COLUMNS);
    // The reason tells that it was put aside once: webhooks that never were are nobody's to look at here.
    private static final String FIND = "select " + COLUMNS + " from raw_inbox where id = $1 and reason is not null";
    private static final String RELEASE = """
            update raw_inbox set state = 'WAITING', replays = replays + 1, settled_at = null, settled_by = $2
            where state = 'QUARANTINED' and\s""";
    private static final String RELEASE_ONE = RELEASE + "id = $1 returning " + COLUMNS;
    private static final String RELEASE_ALL = RELEASE + "reason = $1";
    private static final String DISCARD = """
            update raw_inbox set state = 'DISCARDED', size = octet_length(body), body = '', settled_at = now(), settled_by = $2,
                settled_because = $3
            where id = $1 and state = 'QUARANTINED' returning\s""" + COLUMNS;

    private final Pool pool;

    SqlQuarantine(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<QuarantinedWebhook>> page(@Nullable String reason, long before, int most) {
        return pool.preparedQuery(PAGE).execute(Tuple.of(reason, before, most)).map(SqlQuarantine::all);
    }

    @Override
    public Uni<QuarantinedWebhook> find(long id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(SqlQuarantine::all)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new Refused(404, "not-found")));
    }

    @Override
    public Uni<QuarantinedWebhook> release(long id, String person) {
        return changed(id, RELEASE_ONE, Tuple.of(id, person));
    }

    @Override
    public Uni<Integer> releaseAll(String reason, String person) {
        return pool.preparedQuery(RELEASE_ALL).execute(Tuple.of(reason, person)).map(RowSet::rowCount);
    }

    @Override
    public Uni<QuarantinedWebhook> discard(long id, String person, String because) {
        return changed(id, DISCARD, Tuple.of(id, person, because));
    }

    private Uni<QuarantinedWebhook> changed(long id, String statement, Tuple parameters) {
        return pool.preparedQuery(statement).execute(parameters).map(SqlQuarantine::all)
                .chain(changed -> changed.isEmpty() ? find(id).map(SqlQuarantine::settled)
                        : Uni.createFrom().item(changed.getFirst()));
    }

    private static QuarantinedWebhook settled(QuarantinedWebhook webhook) {
        throw new Refused(409, "webhook-settled");
    }

    private static List<QuarantinedWebhook> all(RowSet<Row> rows) {
        return rows.stream().map(SqlQuarantine::webhook).toList();
    }

    private static QuarantinedWebhook webhook(Row row) {
        @Nullable
        OffsetDateTime settledAt = row.getOffsetDateTime("settled_at");
        return new QuarantinedWebhook(row.getLong("id"), row.getString("network"), row.getString("reason"),
                row.getInteger("bytes"), row.getInteger("replays"), row.getString("state"),
                row.getOffsetDateTime("received_at").toInstant(), settledAt == null ? null : settledAt.toInstant(),
                row.getString("settled_by"), row.getString("settled_because"));
    }
}
