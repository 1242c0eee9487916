package io.amends.followups.oncall.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Duty;
import io.amends.followups.oncall.domain.Period;
import io.amends.followups.oncall.domain.Plan;
import io.amends.followups.oncall.domain.Shift;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Who is on duty at this moment, and in the days to come. */
@ApplicationScoped
public class ShowDuty {

    /** How far ahead a gap is told of. */
    static final Duration AHEAD = Duration.ofDays(7);

    private final Plans plans;
    private final Clock clock;

    ShowDuty(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @WithSession
    public Uni<Duty> now() {
        var now = clock.instant();
        return plans.around(now).map(plan -> plan.at(now));
    }

    @WithSession
    public Uni<Schedule> schedule(Period period) {
        return plans.around(period.from())
                .map(plan -> new Schedule(period,
                        plan.layers().stream().map(layer -> layer(plan, layer, period)).toList(), plan.gaps(period)));
    }

    @WithSession
    public Uni<List<Period>> gapsAhead() {
        var now = clock.instant();
        return plans.around(now).map(plan -> plan.gaps(new Period(now, now.plus(AHEAD))));
    }

    public Instant today() {
        return clock.instant();
    }

    private static Layer layer(Plan plan, int layer, Period period) {
        return new Layer(layer, plan.rota(layer, period).shifts().stream()
                .filter(shift -> shift.period().overlaps(period))
                .toList());
    }

    /** Who is on duty within a period, and when nobody is. */
    public record Schedule(Period period, List<Layer> layers, List<Period> gaps) {
    }

    /** @param layer 1 is on duty, 2 is the deputy, and so on */
    public record Layer(int layer, List<Shift> shifts) {
    }
}
