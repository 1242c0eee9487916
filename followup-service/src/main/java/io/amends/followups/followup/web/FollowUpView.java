package io.amends.followups.followup.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.amends.followups.followup.domain.Coming.At;
import io.amends.followups.followup.domain.Coming.Because;
import io.amends.followups.followup.domain.ComingBack.Promise;
import io.amends.followups.timer.domain.Audience;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerKind;
import io.amends.followups.timer.domain.TimerState;

/**
 * A timer as people see it.
 *
 * @param countedFrom the moment whose consequence it is
 * @param because why it is due then and not as long after that as the plan says
 */
record FollowUpView(UUID id, UUID ticketId, TimerKind kind, Audience audience, int attempt, Instant countedFrom, Instant dueAt,
        Because because, TimerState state) {

    static FollowUpView of(Timer timer, List<Promise> promises) {
        var occasion = timer.occasion();
        return new FollowUpView(timer.id().value(), timer.ticket().value(), occasion.kind(), occasion.kind().audience(),
                occasion.attempt(), occasion.countedFrom(), timer.dueAt(), because(timer, promises), timer.state());
    }

    private static Because because(Timer timer, List<Promise> promises) {
        return promises.stream()
                .filter(promise -> promise.planned().occasion().equals(timer.occasion()))
                .map(Promise::coming)
                .filter(At.class::isInstance)
                .map(coming -> ((At) coming).because())
                .findFirst()
                .orElse(Because.AS_PLANNED);
    }
}
