package io.amends.tickets.incident.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.incident.application.RecentTicket;
import io.amends.tickets.incident.application.RecentTickets;
import io.amends.tickets.incident.domain.Print;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads outside any session, as likeness takes no part in what is being decided. */
@ApplicationScoped
class SqlRecentTickets implements RecentTickets {

    private static final String TICKETS = """
            select id, contact_id, opened_at, opening_text, stage, visibility from ticket where stage <> 'NOT_A_COMPLAINT' and\s""";
    private static final String AROUND = TICKETS + "opened_at between $1 and $2 order by opened_at desc limit 500";
    // Ids sort by the time at which they were made.
    private static final String LATEST = TICKETS + "($1::uuid is null or id < $1) order by id desc limit $2";
    private static final String WITH_IDS = TICKETS + "id = any($1) order by id";

    private final Pool pool;

    SqlRecentTickets(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<RecentTicket>> around(Instant time) {
        var middle = OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
        return recent(AROUND, Tuple.of(middle.minusDays(1), middle.plusDays(1)));
    }

    @Override
    public Uni<List<RecentTicket>> latest(@Nullable UUID before, int most) {
        return recent(LATEST, Tuple.of(before, most));
    }

    @Override
    public Uni<List<RecentTicket>> withIds(Collection<UUID> ids) {
        return recent(WITH_IDS, Tuple.of(ids.toArray(UUID[]::new)));
    }

    @Override
    public Uni<List<ToldTicket>> told(Collection<UUID> ids) {
        return pool.preparedQuery(WITH_IDS).execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> rows.stream().map(SqlRecentTickets::told).toList());
    }

    private Uni<List<RecentTicket>> recent(String query, Tuple values) {
        return pool.preparedQuery(query).execute(values)
                .map(rows -> rows.stream().map(SqlRecentTickets::recent).toList());
    }

    private static RecentTicket recent(Row row) {
        return new RecentTicket(row.getUUID("id"), row.getUUID("contact_id"),
                row.getOffsetDateTime("opened_at").toInstant(), Print.of(row.getString("opening_text")));
    }

    private static ToldTicket told(Row row) {
        return new ToldTicket(row.getUUID("id"), row.getString("opening_text"), row.getString("stage"),
                "PUBLIC".equals(row.getString("visibility")));
    }
}
