package io.amends.followups.followup.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.amends.followups.followup.domain.SolverQuestion;
import io.amends.followups.followup.domain.SolverQuestion.Answer;
import io.amends.followups.timer.domain.TicketId;
import io.smallrye.mutiny.Uni;

/** What those are asked who carried a remedy out for somebody else. */
public interface SolverQuestions {

    /** Does nothing when it was asked already, or when it is the sponsor herself, who need not be asked. */
    Uni<Void> ask(SolverQuestion question);

    /** Somebody works on a ticket that is another's, and is to be asked when it has taken effect. */
    Uni<Void> given(TicketId ticket, String solver, Instant at);

    /** Asks whoever was given it and was not asked on this attempt; the sponsor herself need not be asked. */
    Uni<Void> askAllGiven(TicketId ticket, int attempt, Instant at);

    /** Not yet answered, the oldest first. */
    Uni<List<SolverQuestion>> waitingFor(String solver);

    Uni<List<SolverQuestion>> of(TicketId ticket);

    /** Fails with {@code no-such-question}. */
    Uni<SolverQuestion> get(UUID id);

    /** @return false when somebody answered before */
    Uni<Boolean> answer(UUID id, Answer answer);
}
