package io.amends.tickets.insight.application;

import java.time.Instant;
import java.util.List;

import io.amends.tickets.insight.domain.Turn;
import io.amends.tickets.remedy.domain.RemedyType;
import io.smallrye.mutiny.Uni;

/** What the decision log says of remedies. */
public interface Turns {

    /** Of one remedy and currency, in their order: all of the tickets of which there is one between these times. */
    Uni<List<Turn>> of(RemedyType remedy, String currency, Instant from, Instant to, int most);
}
