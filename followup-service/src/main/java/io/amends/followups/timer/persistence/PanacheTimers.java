package io.amends.followups.timer.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.timer.application.Timers;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheTimers implements Timers, PanacheRepositoryBase<TimerRow, UUID> {

    private static final Columns<TimerRow> COLUMNS = Columns.of(TimerRow.class, TimerRow::new);
    private static final String FIRE_DUE = """
            with due as materialized (
                select id from timer where state = 'PENDING' and due_at <= now()
                  and exists (select 1 from lease where name = :lease and epoch = :epoch)
                order by due_at limit :limit for update skip locked)
            update timer set state = 'FIRED', settled_at = now() from due where timer.id = due.id
            returning\s""" + COLUMNS.of("timer");

    @Override
    public Uni<List<Timer>> of(TicketId ticket) {
        return list("ticketId = ?1 order by dueAt, id", ticket.value()).map(PanacheTimers::timers);
    }

    @Override
    public Uni<Void> set(List<Timer> timers) {
        return getSession()
                .chain(session -> session.persistAll(timers.stream().map(TimerRow::new).toArray()));
    }

    @Override
    public Uni<Void> cancel(List<TimerId> timers) {
        return timers.isEmpty() ? Uni.createFrom().voidItem()
                : update("state = CANCELLED, settledAt = instant where state = PENDING and id in ?1",
                        timers.stream().map(TimerId::value).toList())
                        .replaceWithVoid();
    }

    @Override
    public Uni<List<Timer>> fireDue(String lease, long epoch, int limit) {
        return Sql.of(FIRE_DUE)
                .set("lease", lease)
                .set("epoch", epoch)
                .set("limit", limit)
                .list(row -> COLUMNS.read(row).timer());
    }

    @Override
    public Uni<Instant> now() {
        return Sql.of("select now() as now").one(row -> row.get("now", Instant.class));
    }

    private static List<Timer> timers(List<TimerRow> rows) {
        return rows.stream().map(TimerRow::timer).toList();
    }
}
