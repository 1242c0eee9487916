package io.amends.followups.followup.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.followup.application.SolverQuestions;
import io.amends.followups.followup.domain.SolverQuestion;
import io.amends.followups.followup.domain.SolverQuestion.Answer;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.Sql;
import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheSolverQuestions implements SolverQuestions, PanacheRepositoryBase<SolverQuestionRow, UUID> {

    private static final String ASK = """
            insert into solver_question (id, ticket_id, attempt, remedy_type, solver, asked_at)
            select cast(:id as uuid), cast(:ticket as uuid), cast(:attempt as integer), cast(:remedy as text),
                cast(:solver as text), cast(:at as timestamptz)
            where not exists (
                select 1 from ticket_circumstance where ticket_id = :ticket and sponsor = :solver)
            on conflict (id) do nothing""";

    private static final String GIVEN = """
            insert into handed_over (ticket_id, solver, at) values (:ticket, :solver, :at)
            on conflict (ticket_id, solver) do nothing""";
    private static final String ASK_ALL = """
            insert into solver_question (id, ticket_id, attempt, remedy_type, solver, asked_at)
            select gen_random_uuid(), h.ticket_id, cast(:attempt as integer), coalesce(c.remedy_type, 'words'), h.solver,
                cast(:at as timestamptz)
            from handed_over h left join ticket_circumstance c on c.ticket_id = h.ticket_id
            where h.ticket_id = :ticket and h.solver is distinct from c.sponsor and not exists (
                select from solver_question q
                where q.ticket_id = h.ticket_id and q.attempt = :attempt and q.solver = h.solver)""";

    @Override
    public Uni<Void> given(TicketId ticket, String solver, Instant at) {
        return Sql.of(GIVEN).set("ticket", ticket.value()).set("solver", solver).set("at", at).run().replaceWithVoid();
    }

    @Override
    public Uni<Void> askAllGiven(TicketId ticket, int attempt, Instant at) {
        return Sql.of(ASK_ALL).set("ticket", ticket.value()).set("attempt", attempt).set("at", at).run().replaceWithVoid();
    }

    @Override
    public Uni<Void> ask(SolverQuestion question) {
        return Sql.of(ASK)
                .set("id", question.id())
                .set("ticket", question.ticket().value())
                .set("attempt", question.attempt())
                .set("remedy", question.remedyType())
                .set("solver", question.solver())
                .set("at", question.askedAt())
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<SolverQuestion>> waitingFor(String solver) {
        return list("solver = ?1 and answeredAt is null order by askedAt, id", solver).map(PanacheSolverQuestions::questions);
    }

    @Override
    public Uni<List<SolverQuestion>> of(TicketId ticket) {
        return list("ticketId = ?1 order by askedAt, id", ticket.value()).map(PanacheSolverQuestions::questions);
    }

    @Override
    public Uni<SolverQuestion> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(404, "no-such-question"))
                .map(SolverQuestionRow::question);
    }

    @Override
    public Uni<Boolean> answer(UUID id, Answer answer) {
        return update("done = ?1, cause = ?2, nextTime = ?3, answeredAt = ?4 where id = ?5 and answeredAt is null",
                answer.done(), answer.cause(), answer.nextTime(), answer.at(), id).map(changed -> changed == 1);
    }

    private static List<SolverQuestion> questions(List<SolverQuestionRow> rows) {
        return rows.stream().map(SolverQuestionRow::question).toList();
    }
}
