package io.amends.followups.followup.domain;

import java.time.Duration;
import java.util.stream.Stream;

import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TimerKind;

/** A decision without execution does not count (B27): somebody is told when it takes too long. */
public record ExecutionPolicy(Duration within) {

    Stream<PlannedTimer> plan(TicketClock clock) {
        return clock.when(Milestone.DECIDED)
                .filter(decided -> clock.when(Milestone.CARRIED_OUT).filter(ended -> !ended.isBefore(decided)).isEmpty())
                .map(decided -> PlannedTimer.after(within, new Occasion(TimerKind.EXECUTION, clock.attempt(), 1, decided)))
                .stream();
    }
}
