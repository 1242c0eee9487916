package io.amends.followups.followup.domain;

import java.util.List;
import java.util.stream.Stream;

import io.amends.followups.timer.domain.PlannedTimer;

/**
 * Which timers a ticket should have, by what is known of it and nothing else. As facts only ever add up, a timer that has once
 * dropped out of the plan never comes back.
 */
public record TimerPolicy(FirstResponsePolicy firstResponse, ExecutionPolicy execution, ComingBack comingBack) {

    public List<PlannedTimer> plan(TicketClock clock, Circumstances circumstances) {
        return clock.has(Milestone.ENDED) ? List.of()
                : Stream.of(firstResponse.plan(clock), execution.plan(clock), comingBack.plan(clock, circumstances))
                        .flatMap(plan -> plan)
                        .toList();
    }
}
