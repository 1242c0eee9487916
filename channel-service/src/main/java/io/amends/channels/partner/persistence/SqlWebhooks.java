package io.amends.channels.partner.persistence;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.partner.application.Webhook;
import io.amends.channels.partner.application.Webhooks;
import io.amends.channels.partner.domain.Notice;
import io.amends.foundation.database.Sql;
import io.amends.foundation.identity.Ids;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Adds in the session of the use case; the rest are single statements of the sending loop. */
@ApplicationScoped
class SqlWebhooks implements Webhooks {

    private static final String ADD = """
            insert into partner_delivery (id, ticket_id, type, payload)
            select :id, :ticket, :type, :payload where not exists (select from partner_gone where url = :url)""";
    private static final String DUE = """
            select id, payload, tries from partner_delivery due
            where state = 'PENDING' and due_at <= now()
              and not exists (select from partner_gone where url = $2)
              and not exists (
                  select from partner_delivery earlier
                  where earlier.ticket_id = due.ticket_id and earlier.state = 'PENDING' and earlier.sequence < due.sequence)
            order by sequence limit $1""";
    private static final String SETTLE = """
            update partner_delivery set state = $2, tries = tries + 1, settled_at = now()
            where id = $1 and state = 'PENDING'""";
    private static final String AGAIN = """
            update partner_delivery set tries = tries + 1, due_at = now() + $2 * interval '1 millisecond'
            where id = $1 and state = 'PENDING'""";
    private static final String GONE = "insert into partner_gone (url) values ($1) on conflict do nothing";

    private final Pool pool;
    private final Ids ids;

    SqlWebhooks(Pool pool, Ids ids) {
        this.pool = pool;
        this.ids = ids;
    }

    @Override
    public Uni<Void> add(Notice notice, String url) {
        return Sql.of(ADD)
                .set("id", ids.fresh())
                .set("ticket", notice.ticketId())
                .set("type", notice.type())
                .set("payload", payload(notice))
                .set("url", url)
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Webhook>> due(int most, String url) {
        return pool.preparedQuery(DUE).execute(Tuple.of(most, url))
                .map(rows -> rows.stream().map(SqlWebhooks::webhook).toList());
    }

    @Override
    public Uni<Void> delivered(UUID id) {
        return execute(SETTLE, Tuple.of(id, "DELIVERED"));
    }

    @Override
    public Uni<Void> again(UUID id, Duration pause) {
        return execute(AGAIN, Tuple.of(id, pause.toMillis()));
    }

    @Override
    public Uni<Void> givenUp(UUID id) {
        return execute(SETTLE, Tuple.of(id, "GIVEN_UP"));
    }

    @Override
    public Uni<Void> gone(String url) {
        return execute(GONE, Tuple.of(url));
    }

    private Uni<Void> execute(String statement, Tuple parameters) {
        return pool.preparedQuery(statement).execute(parameters).replaceWithVoid();
    }

    /** The payload of the specification; kept as text, so that every attempt sends the very same bytes. */
    private static String payload(Notice notice) {
        return """
                {"type":"%s","timestamp":"%s","data":%s}""".formatted(notice.type(), notice.at(), notice.data());
    }

    private static Webhook webhook(Row row) {
        return new Webhook(row.getUUID("id"), row.getString("payload"), row.getInteger("tries"));
    }
}
