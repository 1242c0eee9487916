package io.amends.followups.followup.domain;

import java.util.List;
import java.util.stream.Stream;

import io.amends.followups.followup.domain.Coming.At;
import io.amends.followups.followup.domain.Coming.Because;
import io.amends.followups.followup.domain.Coming.Hindered;
import io.amends.followups.timer.domain.Audience;
import io.amends.followups.timer.domain.PlannedTimer;

/** The fitting plan, moved to moments at which the customer can be written to. */
public record ComingBack(FollowUpPlans plans, GoodMoment goodMoment) {

    Stream<PlannedTimer> plan(TicketClock clock, Circumstances circumstances) {
        return promises(clock, circumstances).stream()
                .filter(promise -> promise.coming() instanceof At)
                .map(promise -> new PlannedTimer(promise.planned().occasion(), ((At) promise.coming()).at()));
    }

    /** Each of it, with why it is then or cannot be. */
    public List<Promise> promises(TicketClock clock, Circumstances circumstances) {
        return clock.has(Milestone.ENDED) ? List.of()
                : plans.fitting(circumstances).plan(clock)
                        .map(planned -> new Promise(planned, coming(planned, circumstances))).toList();
    }

    private Coming coming(PlannedTimer planned, Circumstances circumstances) {
        return planned.occasion().kind().audience() == Audience.CUSTOMER
                ? goodMoment.find(planned.dueAt(), planned.occasion().countedFrom(), circumstances)
                : new At(planned.dueAt(), Because.AS_PLANNED);
    }

    /** @param coming what becomes of what is planned; see {@link Hindered} */
    public record Promise(PlannedTimer planned, Coming coming) {
    }
}
