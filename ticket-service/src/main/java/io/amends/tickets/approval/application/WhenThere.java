package io.amends.tickets.approval.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.approval.domain.OfficeDay;
import io.amends.tickets.mandate.application.MandateConfig;

/** When somebody who may say yes is there, at the latest: nobody is woken for money. */
@ApplicationScoped
public class WhenThere {

    private final OfficeDay day;

    WhenThere(ApprovalConfig config, MandateConfig house) {
        this.day = new OfficeDay(config.dayBegins(), config.dayEnds(), house.zone());
    }

    /** Whoever is on duty is there now; for all others, and for whoever has a role, the day has to begin. */
    public Instant after(Instant now, boolean onDuty) {
        return onDuty ? now : day.there(now);
    }
}
