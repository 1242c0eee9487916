package io.amends.tickets.model;

import java.time.Duration;

/** What steps are taken in: the domain, or the model of the rules. Both speak the same few words. */
interface World {

    String DONE = "done";
    /** Whole minutes, as mandates and windows begin and end at: so moments are met exactly. */
    Duration BETWEEN_STEPS = Duration.ofMinutes(1);

    /** What came of it: {@link #DONE}, with the ruling where there is one, or why not. */
    String take(Step step);

    /** How a ticket stands. */
    String look(int ticket);

    /** What somebody can give now. */
    String offers(int ticket, Who who);
}
