package io.amends.followups.oncall.domain;

import java.time.Instant;
import java.util.stream.Stream;

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

    public Period period() {
        return new Period(from, until);
    }

    boolean isOf(Colleague other) {
        return colleague.id().equals(other.id());
    }

    /** What is left of it before and after that period. */
    Stream<Shift> without(Period gone) {
        if (!period().overlaps(gone)) {
            return Stream.of(this);
        }
        return Stream.concat(
                from.isBefore(gone.from()) ? Stream.of(new Shift(colleague, from, gone.from())) : Stream.empty(),
                gone.until().isBefore(until) ? Stream.of(new Shift(colleague, gone.until(), until)) : Stream.empty());
    }

    /** What of it lies within that period, as somebody else's. */
    Stream<Shift> within(Period part, Colleague other) {
        if (!period().overlaps(part)) {
            return Stream.empty();
        }
        return Stream.of(new Shift(other, from.isAfter(part.from()) ? from : part.from(),
                until.isBefore(part.until()) ? until : part.until()));
    }
}
