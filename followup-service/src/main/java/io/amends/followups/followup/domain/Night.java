package io.amends.followups.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * When customers sleep: nobody is written to then, unless they wrote at night themselves (A19). By the clock on the wall, so it
 * is an
 * hour longer or shorter on two days of the year.
 *
 * @param zone where the customers are of whom nothing else is known
 * @param awake how long somebody who wrote is taken to be awake still
 */
public record Night(ZoneId zone, LocalTime from, LocalTime until, Duration awake) {

    /** Nobody sleeps. */
    public static Night none() {
        return new Night(ZoneId.of("UTC"), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, Duration.ZERO);
    }

    /** The same by the clocks of another zone; absent = as it is. */
    Night in(@Nullable ZoneId theirs) {
        return theirs == null ? this : new Night(theirs, from, until, awake);
    }

    boolean allows(Instant at, @Nullable Instant lastHeard) {
        return !isNight(at) || lastHeard != null
                && (!lastHeard.isBefore(began(at)) || lastHeard.plus(awake).isAfter(at));
    }

    /** When it is over. */
    Instant ends(Instant at) {
        var local = at.atZone(zone);
        var end = on(local, until);
        return (end.isAfter(local) ? end : on(local.plusDays(1), until)).toInstant();
    }

    /** When it began. */
    Instant began(Instant at) {
        var local = at.atZone(zone);
        var start = on(local, from);
        return (start.isAfter(local) ? on(local.minusDays(1), from) : start).toInstant();
    }

    private boolean isNight(Instant at) {
        var time = at.atZone(zone).toLocalTime();
        return from.isAfter(until) ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }

    private ZonedDateTime on(ZonedDateTime day, LocalTime time) {
        return day.toLocalDate().atTime(time).atZone(zone);
    }
}
