package io.amends.followups.followup.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.followups.followup.domain.SolverQuestion;
import io.amends.followups.followup.domain.SolverQuestion.Answer;
import io.amends.followups.followup.domain.SolverQuestion.NextTime;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Asks whoever solved it, and hears them (A19). */
@ApplicationScoped
public class AskSolver {

    private final SolverQuestions questions;
    private final Clock clock;

    AskSolver(SolverQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> ask(SolverQuestion question) {
        return questions.ask(question);
    }

    /** Somebody was given a ticket that is another's. */
    @WithTransaction
    public Uni<Void> handedOver(TicketId ticket, String solver, Instant at) {
        return questions.given(ticket, solver, at);
    }

    /** It has taken effect: whoever was given it is asked, once for each attempt. */
    @WithTransaction
    public Uni<Void> askAllGiven(TicketId ticket, int attempt, Instant at) {
        return questions.askAllGiven(ticket, attempt, at);
    }

    @WithSession
    public Uni<List<SolverQuestion>> waitingFor(String person) {
        return questions.waitingFor(person);
    }

    /** Who was not asked is told nothing of it. */
    @WithTransaction
    public Uni<Void> answer(UUID id, String person, boolean done, @Nullable String cause, NextTime nextTime) {
        return questions.get(id)
                .invoke(question -> requireAsked(question, person))
                .chain(() -> questions.answer(id, new Answer(done, cause, nextTime, clock.instant())))
                .invoke(AskSolver::requireFirst)
                .replaceWithVoid();
    }

    private static void requireAsked(SolverQuestion question, String person) {
        if (!question.solver().equals(person)) {
            throw new Refused(404, "no-such-question");
        }
    }

    private static void requireFirst(boolean first) {
        if (!first) {
            throw new Refused(409, "question-answered");
        }
    }
}
