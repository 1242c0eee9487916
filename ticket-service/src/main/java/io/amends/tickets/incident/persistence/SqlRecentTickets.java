package io.amends.tickets.incident.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.incident.application.RecentTicket;
import io.amends.tickets.incident.application.RecentTickets;
import io.amends.tickets.incident.domain.Print;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * What is asked for a view is read in its session, as whoever holds a connection must not wait for a second one; the window
 * reads outside any.
 */
@ApplicationScoped
class SqlRecentTickets implements RecentTickets {

    private static final String TICKETS = """
            select id, contact_id, opened_at, opening_text, stage, visibility from ticket
            where stage <> 'NOT_A_COMPLAINT' and opening_text <> '' and\s""";
    private static final String TOLD = TICKETS + "id = any(:ids)";
    // Ids sort by the time at which they were made.
    private static final String LATEST = TICKETS + "($1::uuid is null or id < $1) order by id desc limit $2";
    private static final String WITH_IDS = TICKETS + "id = any($1) order by id";

    private final Pool pool;

    SqlRecentTickets(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<ToldTicket>> told(Collection<UUID> ids) {
        return Sql.of(TOLD).set("ids", ids.toArray(UUID[]::new)).list(SqlRecentTickets::told);
    }

    @Override
    public Uni<List<RecentTicket>> latest(@Nullable UUID before, int most) {
        return recent(LATEST, Tuple.of(before, most));
    }

    @Override
    public Uni<List<RecentTicket>> withIds(Collection<UUID> ids) {
        return recent(WITH_IDS, Tuple.of(ids.toArray(UUID[]::new)));
    }

    private Uni<List<RecentTicket>> recent(String query, Tuple values) {
        return pool.preparedQuery(query).execute(values)
                .map(rows -> rows.stream().map(SqlRecentTickets::recent).toList());
    }

    private static RecentTicket recent(Row row) {
        return new RecentTicket(row.getUUID("id"), row.getUUID("contact_id"),
                row.getOffsetDateTime("opened_at").toInstant(), Print.of(row.getString("opening_text")));
    }

    private static ToldTicket told(SqlRow row) {
        return new ToldTicket(row.get("id", UUID.class), row.get("opening_text", String.class),
                row.get("stage", String.class), "PUBLIC".equals(row.get("visibility", String.class)));
    }
}
