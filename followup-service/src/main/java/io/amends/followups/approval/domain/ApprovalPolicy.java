package io.amends.followups.approval.domain;

import java.time.Duration;
import java.util.List;

import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TimerKind;

/**
 * A silent approver costs the customer (B20): after some patience the deputy is asked too, and in the end the request expires.
 * Both count from when somebody who may answer is there, as nobody is woken for money.
 *
 * @param patience how long the one who was asked may be silent
 * @param expiry how long a request is good for
 */
public record ApprovalPolicy(Duration patience, Duration expiry) {

    public ApprovalPolicy {
        if (!patience.isPositive() || patience.compareTo(expiry) >= 0) {
            throw new IllegalArgumentException("The patience " + patience + " must end before the expiry " + expiry);
        }
    }

    public List<PlannedTimer> plan(ApprovalClock clock) {
        var from = clock.answerableAt();
        if (from == null || clock.settledAt() != null) {
            return List.of();
        }
        return List.of(
                PlannedTimer.after(patience, new Occasion(TimerKind.APPROVAL_PATIENCE, clock.attempt(), 1, from)),
                PlannedTimer.after(expiry, new Occasion(TimerKind.APPROVAL_EXPIRY, clock.attempt(), 1, from)));
    }
}
