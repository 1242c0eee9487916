package io.amends.followups.timer.persistence;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.timer.application.Timers;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.foundation.database.AtOnce;
import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheTimers implements Timers, PanacheRepositoryBase<TimerRow, UUID> {

    private static final Columns<TimerRow> COLUMNS = Columns.of(TimerRow.class, TimerRow::new);
    private static final String OF_TICKET = "select " + COLUMNS.of("timer")
            + " from timer where ticket_id = :ticket order by due_at, id";
    private static final String SET = COLUMNS.insert("timer");
    private static final String CANCEL = """
            update timer set state = 'CANCELLED', settled_at = now()
            where state = 'PENDING' and id = any(cast(string_to_array(:ids, ',') as uuid[]))""";
    private static final String REVIVE = """
            update timer set state = 'PENDING', settled_at = null, due_at = :due where id = :id and state = 'CANCELLED'""";
    // An array, as PostgreSQL would read all timers to join a few hundred: it cannot know how many the limit leaves.
    private static final String FIRE_DUE = """
            update timer set state = 'FIRED', settled_at = now() where id = any(array(
                select id from timer where state = 'PENDING' and due_at <= now()
                  and exists (select 1 from lease where name = :lease and epoch = :epoch)
                order by due_at limit :limit for update skip locked))
            returning\s""" + COLUMNS.of("timer");

    @Override
    public Uni<List<Timer>> of(TicketId ticket) {
        return Sql.of(OF_TICKET).set("ticket", ticket.value()).list(row -> COLUMNS.read(row).timer());
    }

    @Override
    public Uni<Void> set(List<Timer> timers) {
        return AtOnce.all(timers.stream().map(timer -> COLUMNS.set(Sql.of(SET), new TimerRow(timer)).run()).toList());
    }

    @Override
    public Uni<Void> cancel(List<TimerId> timers) {
        return timers.isEmpty() ? Uni.createFrom().voidItem()
                : Sql.of(CANCEL).set("ids", timers.stream().map(timer -> timer.value().toString()).collect(joining(","))).run()
                        .replaceWithVoid();
    }

    @Override
    public Uni<Void> revive(List<Timer> timers) {
        return AtOnce.all(timers.stream()
                .map(timer -> Sql.of(REVIVE).set("due", timer.dueAt()).set("id", timer.id().value()).run()).toList());
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
}
