package io.amends.tickets.insight.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.insight.domain.Care;
import io.amends.tickets.insight.domain.Period;
import io.smallrye.mutiny.Uni;

/** Measures how long customers waited and for whom, through how many hands they went, and what promises were worth. */
@ApplicationScoped
public class MeasureCare {

    private final CareMeasures measures;
    private final Clock clock;

    MeasureCare(CareMeasures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    public Uni<Care> measure(Period period) {
        return measures.care(period, clock.instant());
    }
}
