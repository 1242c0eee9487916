package io.amends.followups.oncall.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.amends.followups.oncall.domain.Alarm;
import io.amends.followups.oncall.domain.Outlets;
import io.smallrye.mutiny.Uni;

/** Tells the managers that something is wrong with the duty, each thing once (B16). Runs inside the caller's transaction. */
@ApplicationScoped
class RaiseAlarm {

    private static final Logger LOG = Logger.getLogger(RaiseAlarm.class);

    private final Alarms alarms;
    private final AlertPeople alertPeople;
    private final Outlets outlets;

    RaiseAlarm(Alarms alarms, AlertPeople alertPeople, Outlets outlets) {
        this.alarms = alarms;
        this.alertPeople = alertPeople;
        this.outlets = outlets;
    }

    /** What is wrong now is told once an hour, however many tickets suffer from it. */
    Uni<Void> now(Alarm.Kind kind, Instant moment) {
        return raise(new Alarm(kind, moment.truncatedTo(ChronoUnit.HOURS), null));
    }

    Uni<Void> raise(Alarm alarm) {
        return alarms.addOnce(alarm)
                .chain(isNew -> isNew ? tell(alarm) : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(Alarm alarm) {
        LOG.warnf("Duty alarm: alarm=%s from=%s until=%s", alarm.kind(), alarm.from(), alarm.until());
        return alertPeople.alarm(alarm, outlets.managers());
    }
}
