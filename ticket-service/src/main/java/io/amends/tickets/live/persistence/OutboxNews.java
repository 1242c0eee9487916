package io.amends.tickets.live.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventTypes;
import io.amends.tickets.live.application.PastNews;
import io.amends.tickets.live.application.TicketNews;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Reads the outbox in the order in which the relay published it. By the ids alone, what was committed late would be missed;
 * what is not marked as published yet may have been sent all the same, so it counts too.
 */
@ApplicationScoped
class OutboxNews implements PastNews {

    private static final String FIND = "select id, published_at from outbox where event_id = $1";
    private static final String AFTER = """
            (select id, published_at, event_id, key, type, occurred_at from outbox
             where topic = $1 and published_at >= $2 and (published_at > $2 or id > $3)
             order by published_at, id limit $4)
            union all
            (select id, published_at, event_id, key, type, occurred_at from outbox
             where topic = $1 and published_at is null and id <> $3 order by id limit $4)
            order by published_at nulls last, id limit $4""";

    private final Pool pool;

    OutboxNews(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<TicketNews>> after(UUID event, int limit) {
        return pool.preparedQuery(FIND).execute(Tuple.of(event))
                .map(OutboxNews::theOne)
                .chain(last -> pool.preparedQuery(AFTER)
                        .execute(Tuple.of(EventTypes.TICKET_EVENTS, last.getOffsetDateTime("published_at"), last.getLong("id"),
                                limit)))
                .map(rows -> rows.stream().map(OutboxNews::news).toList());
    }

    private static Row theOne(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new Forgotten();
        }
        return rows.iterator().next();
    }

    private static TicketNews news(Row row) {
        return new TicketNews(row.getUUID("event_id"), UUID.fromString(row.getString("key")), row.getString("type"),
                row.getOffsetDateTime("occurred_at").toInstant());
    }
}
