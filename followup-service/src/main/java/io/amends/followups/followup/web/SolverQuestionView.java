package io.amends.followups.followup.web;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.followups.followup.domain.SolverQuestion;
import io.amends.followups.followup.domain.SolverQuestion.NextTime;

/**
 * What whoever solved it was asked.
 *
 * @param answer null while they are silent, which holds nothing back
 */
record SolverQuestionView(UUID id, UUID ticketId, int attempt, String remedyType, String solver, Instant askedAt,
        @Nullable AnswerView answer) {

    static SolverQuestionView of(SolverQuestion question) {
        var answer = question.answer();
        return new SolverQuestionView(question.id(), question.ticket().value(), question.attempt(), question.remedyType(),
                question.solver(), question.askedAt(), answer == null ? null
                        : new AnswerView(answer.done(), answer.cause(), answer.nextTime(), answer.at()));
    }

    @Schema(name = "SolverAnswer")
    record AnswerView(boolean done, @Nullable String cause, NextTime nextTime, Instant at) {
    }
}
