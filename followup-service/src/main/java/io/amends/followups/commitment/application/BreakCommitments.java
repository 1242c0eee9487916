package io.amends.followups.commitment.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.commitment.domain.Commitment.State;
import io.amends.followups.timer.application.Consequence;
import io.amends.followups.timer.application.Timers;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerKind;
import io.smallrye.mutiny.Uni;

/** The time was up and nobody had said that it was kept (A5). */
@ApplicationScoped
class BreakCommitments implements Consequence {

    private final Commitments commitments;
    private final Timers timers;

    BreakCommitments(Commitments commitments, Timers timers) {
        this.commitments = commitments;
        this.timers = timers;
    }

    @Override
    public Set<TimerKind> kinds() {
        return Set.of(TimerKind.COMMITMENT_DUE);
    }

    @Override
    public Uni<Void> follow(List<Timer> due) {
        var theirs = due.stream().map(timer -> requireNonNull(timer.subject())).toList();
        return theirs.isEmpty() ? Uni.createFrom().voidItem()
                : timers.now().chain(now -> commitments.settle(theirs, State.BROKEN, now));
    }
}
