package io.amends.tickets.insight.persistence;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.insight.application.CareMeasures;
import io.amends.tickets.insight.domain.Care;
import io.amends.tickets.insight.domain.Care.PassedOn;
import io.amends.tickets.insight.domain.Care.Promises;
import io.amends.tickets.insight.domain.Care.Waited;
import io.amends.tickets.insight.domain.Period;
import io.amends.tickets.insight.domain.Spread;
import io.amends.tickets.ticket.domain.Cause;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Two statements over what tickets and promises keep of themselves. */
@ApplicationScoped
class SqlCareMeasures implements CareMeasures {

    private static final Map<Cause, String> COLUMNS = new EnumMap<>(Map.of(Cause.US_ANALYSE, "analyse", Cause.US_APPROVAL,
            "approval", Cause.US_EXECUTE, "execute", Cause.CUSTOMER, "customer"));

    private static final String TICKETS = """
            with waited as (
                select waiting_since is not null as measured, hops, %s
                from ticket where opened_at >= $1 and opened_at < $2
            ), summed as (
                select *, %s as whole_ms from waited
            )
            select count(*) as tickets, count(*) filter (where measured) as measured, count(*) filter (where hops > 0) as passed_on,
                cast(coalesce(sum(hops), 0) as bigint) as hops, count(*) filter (where hops >= 3) as too_often,
                %s, %s
            from summed"""
            .formatted(COLUMNS.entrySet().stream().map(cause -> waited(cause.getKey(), cause.getValue()))
                    .collect(joining(", ")), COLUMNS.values().stream().map(column -> column + "_ms").collect(joining(" + ")),
                    spread("whole"), COLUMNS.values().stream().map(SqlCareMeasures::spread).collect(joining(", ")));

    private static final String PROMISES = """
            select count(*) as made, count(*) filter (where state = 'KEPT') as kept,
                count(*) filter (where state = 'BROKEN') as broken
            from commitment where due_at >= $1 and due_at < $2""";

    private final Pool pool;

    SqlCareMeasures(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Care> care(Period period, Instant now) {
        var within = Stream.of(period.from(), period.to()).map(at -> (Object) at.atOffset(ZoneOffset.UTC)).toList();
        return pool.preparedQuery(PROMISES).execute(Tuple.from(within)).map(rows -> promises(rows.iterator().next()))
                .chain(promises -> pool.preparedQuery(TICKETS)
                        .execute(Tuple.from(within).addOffsetDateTime(now.atOffset(ZoneOffset.UTC)))
                        .map(rows -> care(period, rows.iterator().next(), promises)));
    }

    private static Care care(Period period, Row row, Promises promises) {
        var byCause = new EnumMap<Cause, Waited>(Cause.class);
        COLUMNS.forEach((cause, column) -> byCause.put(cause, waited(row, column)));
        return new Care(period, row.getLong("tickets"), waited(row, "whole"), byCause,
                new PassedOn(row.getLong("passed_on"), row.getLong("hops"), row.getLong("too_often")), promises);
    }

    private static Promises promises(Row row) {
        long settled = row.getLong("kept") + row.getLong("broken");
        return new Promises(row.getLong("made"), row.getLong("kept"), row.getLong("broken"), row.getLong("made") - settled);
    }

    private static Waited waited(Row row, String column) {
        long measured = row.getLong("measured");
        return new Waited(row.getLong(column + "_total"), measured == 0 ? null
                : new Spread(measured, row.getLong(column + "_p50"), row.getLong(column + "_p95")));
    }

    // Whoever is waited for now has been since then.
    private static String waited(Cause cause, String column) {
        return """
                waited_%1$s_ms + case when waiting_for = '%2$s'
                    then greatest(cast(floor(extract(epoch from $3 - waiting_since) * 1000) as bigint), 0) else 0 end as %1$s_ms"""
                .formatted(column, cause);
    }

    private static String spread(String column) {
        return """
                cast(floor(coalesce(sum(%1$s_ms) filter (where measured), 0) / 1000) as bigint) as %1$s_total,
                percentile_disc(0.5) within group (order by %1$s_ms) filter (where measured) / 1000 as %1$s_p50,
                percentile_disc(0.95) within group (order by %1$s_ms) filter (where measured) / 1000 as %1$s_p95"""
                .formatted(column);
    }
}
