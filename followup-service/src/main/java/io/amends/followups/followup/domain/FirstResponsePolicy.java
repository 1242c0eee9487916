package io.amends.followups.followup.domain;

import java.time.Duration;
import java.util.stream.Stream;

import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TimerKind;

/**
 * Every complaint is urgent: the clock runs on calendar time, at night, on Sundays and through a change to summer time (A7).
 * Only the answer of a person stops it (A9).
 */
public record FirstResponsePolicy(Duration within) {

    Stream<PlannedTimer> plan(TicketClock clock) {
        return clock.has(Milestone.ANSWERED) ? Stream.empty()
                : clock.when(Milestone.WAITING)
                        .map(since -> new Occasion(TimerKind.FIRST_RESPONSE, clock.attempt(), 1, since))
                        .map(occasion -> PlannedTimer.after(within, occasion))
                        .stream();
    }
}
