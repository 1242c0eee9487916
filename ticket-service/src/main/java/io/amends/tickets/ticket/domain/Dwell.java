package io.amends.tickets.ticket.domain;

import java.time.Instant;

/** How long a ticket may stand in a stage before somebody must look at it: nothing lies around (A3, A15). */
@FunctionalInterface
public interface Dwell {

    Instant due(Stage stage, Instant since);
}
