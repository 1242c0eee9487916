package io.amends.tickets.approval.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When those who may say yes are there at the latest, as far as the house knows: nobody is woken for money.
 *
 * @param begins time of day in the house's time zone
 * @param ends later on the same day
 */
public record OfficeDay(LocalTime begins, LocalTime ends, ZoneId zone) {

    public OfficeDay {
        if (!begins.isBefore(ends)) {
            throw new IllegalArgumentException("The day must begin before it ends: " + begins + " to " + ends);
        }
    }

    /** At once during the day, else when the next one begins. */
    public Instant there(Instant now) {
        var here = now.atZone(zone);
        if (here.toLocalTime().isBefore(begins)) {
            return here.toLocalDate().atTime(begins).atZone(zone).toInstant();
        }
        return here.toLocalTime().isBefore(ends) ? now
                : here.toLocalDate().plusDays(1).atTime(begins).atZone(zone).toInstant();
    }
}
