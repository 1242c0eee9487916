package io.amends.followups.oncall.domain;

import java.time.Instant;

/** One colleague is on duty, from the first moment until before the last. */
public record Shift(Colleague colleague, Instant from, Instant until) {

    public Shift {
        if (!from.isBefore(until)) {
            throw new UnusableRota("a slot of " + colleague.id() + " ends before it begins: " + from + " to " + until);
        }
    }

    boolean covers(Instant moment) {
        return !from.isAfter(moment) && until.isAfter(moment);
    }
}
