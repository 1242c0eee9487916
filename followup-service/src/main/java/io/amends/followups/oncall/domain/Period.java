package io.amends.followups.oncall.domain;

import java.time.Instant;

/** From the first moment until before the last. */
public record Period(Instant from, Instant until) {

    public Period {
        if (!from.isBefore(until)) {
            throw new UnusableRota("a period ends before it begins: " + from + " to " + until);
        }
    }

    public boolean covers(Instant moment) {
        return !from.isAfter(moment) && until.isAfter(moment);
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
