package io.amends.tickets.insight.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.insight.application.Turns;
import io.amends.tickets.insight.domain.Turn;
import io.amends.tickets.remedy.domain.RemedyType;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

@ApplicationScoped
class SqlTurns implements Turns {

    private static final String TURNS = """
            select l.kind, l.at, l.ticket_id, l.person_id, l.details -> 'roles' as roles, t.customer_number, l.amount_minor,
                coalesce(cast(l.details #>> '{total,minor}' as bigint), l.amount_minor) as total
            from decision_log l join ticket t on t.id = l.ticket_id
            where l.remedy = $1 and l.currency = $2 and l.ticket_id in (
                select ticket_id from decision_log where at >= $3 and at < $4 and remedy = $1 and currency = $2)
            order by l.id limit $5""";

    private final Pool pool;

    SqlTurns(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Turn>> of(RemedyType remedy, String currency, Instant from, Instant to, int most) {
        return pool.preparedQuery(TURNS)
                .execute(Tuple.of(remedy.code(), currency, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC), most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(SqlTurns::turn).toList());
    }

    private static Turn turn(Row row) {
        return new Turn(LogKind.valueOf(row.getString("kind")), row.getOffsetDateTime("at").toInstant(),
                row.getUUID("ticket_id"), row.getString("person_id"), roles(row.getJsonArray("roles")),
                row.getString("customer_number"), row.getLong("amount_minor"), row.getLong("total"));
    }

    private static Set<String> roles(@Nullable JsonArray roles) {
        return roles == null ? Set.of() : roles.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }
}
