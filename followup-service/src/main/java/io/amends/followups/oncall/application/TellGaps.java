package io.amends.followups.oncall.application;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Alarm;
import io.amends.followups.oncall.domain.Period;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Tells the managers seven days ahead that nobody will be on duty: each gap once, and one that goes on once a day (B16). */
@ApplicationScoped
public class TellGaps {

    private final Plans plans;
    private final RaiseAlarm raiseAlarm;

    TellGaps(Plans plans, RaiseAlarm raiseAlarm) {
        this.plans = plans;
        this.raiseAlarm = raiseAlarm;
    }

    @WithTransaction
    public Uni<Void> tell(Instant now) {
        return plans.around(now)
                .map(plan -> plan.gaps(ahead(now)).stream().filter(gap -> gap.until().isAfter(now)).toList())
                .chain(this::raise);
    }

    /** From yesterday on, so that a gap that goes on begins at the same moment all day long, and is told once. */
    private static Period ahead(Instant now) {
        var yesterday = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(1));
        return new Period(yesterday, now.plus(ShowDuty.AHEAD));
    }

    private Uni<Void> raise(List<Period> gaps) {
        return Multi.createFrom().iterable(gaps)
                .map(gap -> new Alarm(Alarm.Kind.GAP_AHEAD, gap.from(), gap.until()))
                .onItem().transformToUniAndConcatenate(raiseAlarm::raise)
                .collect().last()
                .replaceWithVoid();
    }
}
