package io.amends.followups.commitment.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TimerKind;

/**
 * A promise is data, not hope (B6): somebody hears while there is still time to keep it, and when it is broken everybody does.
 *
 * @param lead how long before it is due it counts as at risk
 */
public record CommitmentPolicy(Duration lead) {

    private static final int HALVES = 2;

    public CommitmentPolicy {
        if (lead.isNegative()) {
            throw new IllegalArgumentException("The lead " + lead + " is negative");
        }
    }

    public List<PlannedTimer> plan(Commitment commitment) {
        return commitment.isOpen()
                ? List.of(timer(TimerKind.COMMITMENT_AT_RISK, commitment, atRisk(commitment)),
                        timer(TimerKind.COMMITMENT_DUE, commitment, commitment.dueAt()))
                : List.of();
    }

    /** A promise for in ten minutes is not at risk from the first. */
    private Instant atRisk(Commitment commitment) {
        var whole = Duration.between(commitment.madeAt(), commitment.dueAt());
        var half = commitment.madeAt().plus(whole.dividedBy(HALVES));
        var before = commitment.dueAt().minus(lead);
        return before.isBefore(half) ? half : before;
    }

    private static PlannedTimer timer(TimerKind kind, Commitment commitment, Instant due) {
        return new PlannedTimer(new Occasion(kind, commitment.attempt(), 1, commitment.dueAt()), due);
    }
}
