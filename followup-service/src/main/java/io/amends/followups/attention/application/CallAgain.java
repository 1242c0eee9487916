package io.amends.followups.attention.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.attention.domain.AttentionPolicy;
import io.amends.followups.timer.application.Consequence;
import io.amends.followups.timer.application.Timers;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.followups.timer.domain.TimerKind;
import io.amends.foundation.identity.Ids;
import io.smallrye.mutiny.Uni;

/**
 * A ticket that still lies there is called for again (A3, A15). The next call counts from now and not from the one that was
 * missed: after three days without us it comes once.
 */
@ApplicationScoped
class CallAgain implements Consequence {

    private final Timers timers;
    private final AttentionPolicy policy;
    private final Ids ids;

    CallAgain(Timers timers, AttentionPolicy policy, Ids ids) {
        this.timers = timers;
        this.policy = policy;
        this.ids = ids;
    }

    @Override
    public Set<TimerKind> kinds() {
        return Set.of(TimerKind.DWELL);
    }

    @Override
    public Uni<Void> follow(List<Timer> due) {
        return due.isEmpty() ? Uni.createFrom().voidItem()
                : timers.now().chain(now -> timers.set(due.stream().map(timer -> next(timer, now)).toList()));
    }

    Timer next(Timer timer, Instant now) {
        return Timer.pending(new TimerId(ids.fresh()), timer.ticket(), null,
                new PlannedTimer(timer.occasion().next(), now.plus(policy.again())));
    }
}
