package io.amends.followups.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What can happen to a ticket, and time that passes. */
enum Step {
    CLAIM,
    REPLY,
    DECIDE,
    EXECUTED,
    FAILED,
    YES,
    NO,
    YES_BUT,
    SET_ASIDE,
    OVERRIDE,
    WRITE_AGAIN,
    MINUTES,
    AN_HOUR,
    DAYS;

    static List<Step> some(Random chance, int count) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < count; i++) {
            // The end must not come too soon, or nothing is ever old enough.
            Step step = values()[chance.nextInt(values().length)];
            steps.add(step.isDrastic() && chance.nextInt(4) > 0 ? MINUTES : step);
        }
        return steps;
    }

    private boolean isDrastic() {
        return this == SET_ASIDE || this == OVERRIDE;
    }
}
