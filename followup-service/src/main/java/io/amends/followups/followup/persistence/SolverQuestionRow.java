package io.amends.followups.followup.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.followup.domain.SolverQuestion;
import io.amends.followups.followup.domain.SolverQuestion.Answer;
import io.amends.followups.followup.domain.SolverQuestion.NextTime;
import io.amends.followups.timer.domain.TicketId;

@Entity
@Table(name = "solver_question")
class SolverQuestionRow {

    @Id
    UUID id;

    @Column(name = "ticket_id")
    UUID ticketId;

    int attempt;

    @Column(name = "remedy_type")
    String remedyType;

    String solver;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Nullable
    Boolean done;

    @Nullable
    String cause;

    @Column(name = "next_time")
    @Enumerated(EnumType.STRING)
    @Nullable
    NextTime nextTime;

    protected SolverQuestionRow() {
        // for Hibernate
    }

    SolverQuestion question() {
        var answer = answeredAt == null || done == null || nextTime == null ? null
                : new Answer(done, cause, nextTime, answeredAt);
        return new SolverQuestion(id, new TicketId(ticketId), attempt, remedyType, solver, askedAt, answer);
    }
}
