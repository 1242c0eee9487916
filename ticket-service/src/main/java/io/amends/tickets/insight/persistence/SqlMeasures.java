package io.amends.tickets.insight.persistence;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.insight.application.Measures;
import io.amends.tickets.insight.domain.Period;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/** Four statements over what is kept anyway: the decision log, the tickets, their remedies and requests for approval. */
@ApplicationScoped
class SqlMeasures implements Measures {

    private static final String PEOPLE = Cohort.WITH + """
            select own_team, count(distinct person_id) as people from cohort group by own_team""";

    private static final String FIGURES = Cohort.WITH + """
            , measured as (
                select cohort.*, t.actions, t.stage = 'RELEASED' as released,
                    %s as reply_seconds, %s as decision_seconds, %s as effect_seconds, %s as verdict_seconds,
                    done.execution_seconds
                from cohort join ticket t on t.id = cohort.ticket_id
                left join lateral (
                    select min(at) as at from ticket_entry
                    where ticket_id = t.id and purpose is not null and not automatic and state = 'SENT') reply on true
                left join lateral (
                    select min(decided_at) as decided_at, min(executed_at) filter (where state = 'EXECUTED') as executed_at
                    from remedy where ticket_id = t.id) given on true
                left join lateral (
                    select cast(floor(extract(epoch from greatest(executed_at - decided_at, interval '0'))) as bigint)
                        as execution_seconds
                    from remedy where ticket_id = t.id and state = 'EXECUTED' and executor <> ''
                    order by executed_at limit 1) done on true
            )
            select team, week, count(*) as tickets, count(*) filter (where more) as sought,
                count(*) filter (where decidable) as decidable, count(*) filter (where withheld) as withheld,
                count(*) filter (where declined) as declined,
                cast(coalesce(sum(sampled), 0) as bigint) as sampled, cast(coalesce(sum(too_much), 0) as bigint) as too_much,
                count(*) filter (where released) as released,
                cast(avg(actions) filter (where released) as double precision) as actions_mean,
                cast(percentile_disc(0.95) within group (order by actions) filter (where released) as bigint) as actions_p95,
                %s, %s, %s, %s, %s
            from measured group by %s"""
            .formatted(since("reply.at"), since("given.decided_at"), since("given.executed_at"),
                    since("case when t.stage = 'RELEASED' then t.ended_at end"), spread("reply"), spread("decision"),
                    spread("effect"), spread("verdict"), spread("execution"), Cohort.slices(""));

    private static final String COSTS = Cohort.WITH + """
            select team, week, currency, cast(sum(amount_minor) as bigint) as minor
            from cohort join remedy using (ticket_id)
            where state = 'EXECUTED' and amount_minor is not null and undoes is null
            and not exists (select from remedy undo where undo.undoes = remedy.id and undo.state = 'EXECUTED')
            group by %s order by currency""".formatted(Cohort.slices("currency"));

    private static final String PERMISSIONS = Cohort.WITH
            + """
                    , asked as (
                        select cohort.*, approval.state, case when approval.state in ('GRANTED', 'REFUSED') then
                            cast(floor(extract(epoch from approval.settled_at - approval.requested_at)) as bigint) end as latency_seconds
                        from cohort join approval using (ticket_id)
                    )
                    select team, week, count(*) as asked, count(*) filter (where state = 'REFUSED') as refused, %s
                    from asked group by %s"""
                    .formatted(spread("latency"), Cohort.slices(""));

    private final Pool pool;

    SqlMeasures(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<People> people(Period period) {
        return ask(PEOPLE, period, Set.of()).map(rows -> {
            var teams = new HashMap<String, Integer>();
            int withoutTeam = 0;
            for (var row : rows) {
                if (row.getString("own_team") instanceof String team) {
                    teams.put(team, row.getInteger("people"));
                } else {
                    withoutTeam += row.getInteger("people");
                }
            }
            return new People(teams, withoutTeam);
        });
    }

    @Override
    public Uni<List<Measured>> figures(Period period, Set<String> shown) {
        return bySlice(COSTS, period, shown)
                .chain(costs -> bySlice(PERMISSIONS, period, shown)
                        .chain(permissions -> ask(FIGURES, period, shown).map(rows -> rows.stream()
                                .map(row -> FigureRows.measured(row, of(row, costs), of(row, permissions)))
                                .toList())));
    }

    private Uni<List<Row>> ask(String statement, Period period, Set<String> shown) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(period.from().atOffset(ZoneOffset.UTC), period.to().atOffset(ZoneOffset.UTC),
                        shown.toArray(String[]::new)))
                .map(SqlMeasures::list);
    }

    private static List<Row> list(RowSet<Row> rows) {
        var list = new ArrayList<Row>();
        rows.forEach(list::add);
        return list;
    }

    private Uni<Map<Slice, List<Row>>> bySlice(String statement, Period period, Set<String> shown) {
        return ask(statement, period, shown)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(FigureRows::slice)));
    }

    private static List<Row> of(Row slice, Map<Slice, List<Row>> rows) {
        return rows.getOrDefault(FigureRows.slice(slice), List.of());
    }

    private static String since(String moment) {
        // The clock of a company system may be behind ours: that makes no time less than none.
        return """
                case when %1$s is not null
                    then cast(floor(extract(epoch from greatest(%1$s - t.opened_at, interval '0'))) as bigint) end"""
                .formatted(moment);
    }

    private static String spread(String what) {
        return """
                count(%1$s_seconds) as %1$s_count,
                percentile_disc(0.5) within group (order by %1$s_seconds) as %1$s_p50,
                percentile_disc(0.95) within group (order by %1$s_seconds) as %1$s_p95""".formatted(what);
    }
}
