package io.amends.tickets.insight.persistence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.insight.application.Measures.Measured;
import io.amends.tickets.insight.application.Measures.Slice;
import io.amends.tickets.insight.domain.Figures;
import io.amends.tickets.insight.domain.Figures.Cost;
import io.amends.tickets.insight.domain.Figures.Effort;
import io.amends.tickets.insight.domain.Figures.Overruled;
import io.amends.tickets.insight.domain.Figures.Permission;
import io.amends.tickets.insight.domain.Figures.Times;
import io.amends.tickets.insight.domain.Spread;
import io.amends.tickets.remedy.domain.Money;
import io.vertx.mutiny.sqlclient.Row;

/** From what the database measured to figures. */
final class FigureRows {

    private FigureRows() {
    }

    static Slice slice(Row row) {
        if (row.getString("team") instanceof String team) {
            return new Slice.Team(team);
        }
        return row.getInteger("week") instanceof Integer week ? new Slice.Week(week) : new Slice.House();
    }

    /**
     * @param costs one row for each currency
     * @param permissions one row, or none when nobody asked
     */
    static Measured measured(Row row, List<Row> costs, List<Row> permissions) {
        var permission = permissions.stream().findFirst().map(FigureRows::permission).orElse(Permission.NEVER_ASKED);
        long refused = permissions.stream().mapToLong(asked -> asked.getLong("refused")).sum();
        return new Measured(slice(row), new Figures(row.getLong("tickets"), row.getLong("sought"), row.getLong("decidable"),
                row.getLong("withheld"), row.getLong("declined"), permission, effort(row),
                costs.stream().map(cost -> cost(cost, row.getLong("tickets"))).toList(),
                new Overruled(refused, permission.answered(), row.getLong("too_much"), row.getLong("sampled")), times(row)));
    }

    private static Permission permission(Row row) {
        return new Permission(row.getLong("asked"), spread(row, "latency"));
    }

    private static @Nullable Effort effort(Row row) {
        long released = row.getLong("released");
        return released == 0 ? null : new Effort(released, row.getDouble("actions_mean"), row.getLong("actions_p95"));
    }

    private static Cost cost(Row row, long tickets) {
        return Cost.of(new Money(row.getLong("minor"), row.getString("currency")), tickets);
    }

    private static Times times(Row row) {
        return new Times(spread(row, "reply"), spread(row, "decision"), spread(row, "effect"), spread(row, "verdict"),
                spread(row, "execution"));
    }

    private static @Nullable Spread spread(Row row, String what) {
        long count = row.getLong(what + "_count");
        return count == 0 ? null : new Spread(count, row.getLong(what + "_p50"), row.getLong(what + "_p95"));
    }
}
