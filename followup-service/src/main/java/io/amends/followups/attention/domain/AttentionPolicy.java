package io.amends.followups.attention.domain;

import java.time.Duration;
import java.util.List;

import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TimerKind;

/**
 * Every open ticket has a next timer, whatever else is planned for it (A3): when it has stood for too long somebody is called
 * (A15), and called again until it moves on.
 *
 * @param again how long after one call the next one follows
 */
public record AttentionPolicy(Duration again) {

    public AttentionPolicy {
        if (!again.isPositive()) {
            throw new IllegalArgumentException("The time until the next call, " + again + ", must be longer than none");
        }
    }

    /** Counted from the moment at which it is due: several stages may begin at one moment, each with a due time of its own. */
    public List<PlannedTimer> plan(Standing standing) {
        var due = standing.due();
        return due == null ? List.of()
                : List.of(new PlannedTimer(new Occasion(TimerKind.DWELL, Math.max(1, standing.attempt()), 1, due), due));
    }
}
