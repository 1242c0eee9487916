package io.amends.tickets.insight.application;

import java.time.Instant;

import io.amends.tickets.insight.domain.Care;
import io.amends.tickets.insight.domain.Period;
import io.smallrye.mutiny.Uni;

/** How customers were treated in a period, measured by the database. */
public interface CareMeasures {

    /** @param now until when what is open has waited */
    Uni<Care> care(Period period, Instant now);
}
