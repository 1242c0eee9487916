package io.amends.followups.oncall.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When whoever is off duty is left in peace, at the clock of the house (B16). */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    public boolean cover(Instant moment) {
        var time = moment.atZone(zone).toLocalTime();
        return from.isBefore(until) ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
