package io.amends.channels.intake.persistence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.intake.application.RawInbox;
import io.amends.channels.intake.application.RawWebhook;
import io.amends.foundation.database.Sql;
import io.amends.foundation.event.TraceParent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Keeps and reads with single statements outside any session, so that a network gets its answer after one round trip. */
@ApplicationScoped
class SqlRawInbox implements RawInbox {

    private static final String KEEP = "insert into raw_inbox (network, body, traceparent) values ($1, $2, $3)";
    private static final String WAITING = """
            select id, network, body, received_at, traceparent from raw_inbox where state = 'WAITING' order by id limit $1""";
    private static final String SETTLE = """
            update raw_inbox set state = :state, settled_at = now() where id = :id and state = 'WAITING'""";
    private static final String QUARANTINE = """
            update raw_inbox set state = 'QUARANTINED', reason = $2, settled_at = now() where id = $1 and state = 'WAITING'""";

    private final Pool pool;

    SqlRawInbox(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> keep(String network, byte[] body) {
        return pool.preparedQuery(KEEP).execute(Tuple.of(network, Buffer.buffer(body), TraceParent.current()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<RawWebhook>> waiting(int most) {
        return pool.preparedQuery(WAITING).execute(Tuple.of(most))
                .map(rows -> rows.stream().map(SqlRawInbox::webhook).toList());
    }

    @Override
    public Uni<Void> settle(long id, boolean ignored) {
        return Sql.of(SETTLE)
                .set("id", id)
                .set("state", ignored ? "IGNORED" : "DONE")
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> quarantine(long id, String reason) {
        return pool.preparedQuery(QUARANTINE).execute(Tuple.of(id, reason)).replaceWithVoid();
    }

    private static RawWebhook webhook(Row row) {
        return new RawWebhook(row.getLong("id"), row.getString("network"), row.getBuffer("body").getBytes(),
                row.getOffsetDateTime("received_at").toInstant(), row.getString("traceparent"));
    }
}
