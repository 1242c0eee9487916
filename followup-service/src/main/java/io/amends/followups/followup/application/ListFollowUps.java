package io.amends.followups.followup.application;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.followup.domain.ComingBack.Promise;
import io.amends.followups.followup.domain.SolverQuestion;
import io.amends.followups.followup.domain.TimerPolicy;
import io.amends.followups.timer.application.Timers;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** What a ticket still waits for, and what has become of its earlier timers; and whom we have to come back to. */
@ApplicationScoped
public class ListFollowUps {

    private final Timers timers;
    private final TicketClocks clocks;
    private final CircumstancesOfTickets circumstances;
    private final SolverQuestions questions;
    private final UnaskedCustomers unasked;
    private final TimerPolicy policy;

    ListFollowUps(Timers timers, TicketClocks clocks, CircumstancesOfTickets circumstances, SolverQuestions questions,
            UnaskedCustomers unasked, TimerPolicy policy) {
        this.timers = timers;
        this.clocks = clocks;
        this.circumstances = circumstances;
        this.questions = questions;
        this.unasked = unasked;
        this.policy = policy;
    }

    @WithSession
    public Uni<FollowUps> of(TicketId ticket) {
        return timers.of(ticket)
                .chain(all -> promises(ticket)
                        .chain(promises -> questions.of(ticket).map(asked -> new FollowUps(all, promises, asked))));
    }

    /** The oldest promise first. */
    @WithSession
    public Uni<List<Timer>> due(Instant until, int limit) {
        return unasked.until(until, limit);
    }

    private Uni<List<Promise>> promises(TicketId ticket) {
        return clocks.get(ticket)
                .chain(clock -> circumstances.of(ticket).map(found -> policy.comingBack().promises(clock, found)));
    }

    /**
     * @param promises what is planned for the newest attempt, and what hinders it
     * @param questions what whoever solved it was asked
     */
    public record FollowUps(List<Timer> timers, List<Promise> promises, List<SolverQuestion> questions) {
    }
}
