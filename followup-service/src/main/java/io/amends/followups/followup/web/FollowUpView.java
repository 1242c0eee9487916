package io.amends.followups.followup.web;

import java.time.Instant;
import java.util.UUID;

import io.amends.followups.timer.domain.Audience;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerKind;
import io.amends.followups.timer.domain.TimerState;

/** A timer as people see it. */
record FollowUpView(UUID id, TimerKind kind, Audience audience, int attempt, Instant dueAt, TimerState state) {

    static FollowUpView of(Timer timer) {
        var occasion = timer.occasion();
        return new FollowUpView(timer.id().value(), occasion.kind(), occasion.kind().audience(), occasion.attempt(),
                timer.dueAt(), timer.state());
    }
}
