package io.amends.tickets.ticket.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.mandate.application.MandateConfig;

/** A time as people of this house say it. */
@ApplicationScoped
class HouseTime {

    private final ZoneId zone;

    HouseTime(MandateConfig house) {
        this.zone = house.zone();
    }

    String say(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE HH:mm", locale).withZone(zone).format(at);
    }
}
