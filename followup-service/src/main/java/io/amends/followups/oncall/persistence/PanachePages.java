package io.amends.followups.oncall.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.Pages;
import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Page.Step;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanachePages implements Pages, PanacheRepositoryBase<PageRow, UUID> {

    private static final Columns<PageRow> COLUMNS = Columns.of(PageRow.class, PageRow::new);
    // Who is asked to look at a ticket already will see that nobody has answered.
    private static final String RAISE = """
            insert into page (id, ticket_id, reason, raised_at, round, next_at, state)
            select cast(:id as uuid), cast(:ticket as uuid), raised.reason, cast(:raisedAt as timestamptz), 1, now(), 'OPEN'
            from (select cast(:reason as text) as reason) as raised
            where raised.reason <> 'FIRST_RESPONSE_OVERDUE'
                or not exists (select from page where ticket_id = cast(:ticket as uuid) and state = 'OPEN')
            on conflict do nothing""";
    // In the order of the tickets, as two that number events of the same ones must not wait for each other crosswise.
    private static final String DUE = """
            select %s from page where id in (
                select id from page where state = 'OPEN' and next_at <= now()
                order by next_at limit :limit for update skip locked)
            order by ticket_id, next_at""".formatted(COLUMNS.of("page"));
    private static final String NOW = "select now() as now";
    private static final String NEXT = """
            update page set round = :round, next_at = now() + :millis * interval '1 millisecond'
            where id = :id and state = 'OPEN'""";
    private static final String SETTLE = """
            update page set state = case when cast(:person as text) is null then 'NOT_NEEDED' else 'ACKNOWLEDGED' end,
                acknowledged_by = cast(:person as text), settled_at = now()
            where ticket_id = :ticket and state = 'OPEN' returning\s""" + COLUMNS.of("page");
    private static final String GET = "select " + COLUMNS.of("page") + " from page where id = :id";
    private static final String STEPS = "from PageStepRow where pageId in :pages order by ordinal";
    /** The customer has got what the page was about: who looked at it stands in the reply. */
    private static final String ANSWERED = """
            update page set state = 'NOT_NEEDED', settled_at = now()
            where ticket_id = :ticket and state = 'OPEN' and reason = 'FIRST_RESPONSE_OVERDUE'""";
    private static final String LATEST = "order by case when state = 'OPEN' then 0 else 1 end, raisedAt desc, id";

    @Override
    public Uni<Void> raise(Page page) {
        return Sql.of(RAISE)
                .set("id", page.id())
                .set("ticket", page.ticket().value())
                .set("reason", page.reason().name())
                .set("raisedAt", page.raisedAt())
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<Due> due(int limit) {
        return Sql.of(DUE).set("limit", limit).list(COLUMNS::read)
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(new Due(Instant.EPOCH, List.of()))
                        : getSession().chain(session -> due(session, rows)));
    }

    @Override
    public Uni<Void> ask(Page page, Step step) {
        return getSession()
                .chain(session -> session.persist(new PageStepRow(page, step)).chain(session::flush))
                .chain(() -> next(page, step.round(), Duration.between(step.pagedAt(), step.answerBy())));
    }

    @Override
    public Uni<Void> rest(Page page, int nextRound, Duration pause) {
        return next(page, nextRound, pause);
    }

    @Override
    public Uni<TicketId> ticketOf(UUID page) {
        return found(page).map(row -> new TicketId(row.ticketId));
    }

    @Override
    public Uni<List<Page>> settle(TicketId ticket, @Nullable String person) {
        return Sql.of(SETTLE).set("ticket", ticket.value()).set("person", person).list(COLUMNS::read)
                .chain(rows -> getSession().chain(session -> whole(session, rows)));
    }

    @Override
    public Uni<Void> answered(TicketId ticket) {
        return Sql.of(ANSWERED).set("ticket", ticket.value()).run().replaceWithVoid();
    }

    @Override
    public Uni<Page> get(UUID id) {
        return found(id)
                .chain(row -> getSession().chain(session -> whole(session, List.of(row))))
                .map(List::getFirst);
    }

    @Override
    public Uni<List<Page>> latest(int limit) {
        return find(LATEST).range(0, limit - 1).list()
                .chain(rows -> getSession().chain(session -> whole(session, rows)));
    }

    private Uni<PageRow> found(UUID id) {
        return Sql.of(GET).set("id", id).oneOrNull(COLUMNS::read)
                .onItem().ifNull().failWith(() -> new Refused(404, "no-such-page"));
    }

    private Uni<Void> next(Page page, int round, Duration pause) {
        return Sql.of(NEXT).set("id", page.id()).set("round", round).set("millis", pause.toMillis()).run().replaceWithVoid();
    }

    private static Uni<Due> due(Mutiny.Session session, List<PageRow> rows) {
        return Sql.of(NOW).one(row -> row.get("now", Instant.class))
                .chain(now -> whole(session, rows).map(pages -> new Due(now, pages)));
    }

    private static Uni<List<Page>> whole(Mutiny.Session session, List<PageRow> rows) {
        return rows.isEmpty() ? Uni.createFrom().item(List.of())
                : session.createQuery(STEPS, PageStepRow.class)
                        .setParameter("pages", rows.stream().map(row -> row.id).toList())
                        .getResultList()
                        .map(steps -> rows.stream().map(row -> row.page(steps)).toList());
    }
}
