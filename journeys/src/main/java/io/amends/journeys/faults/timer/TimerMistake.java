package io.amends.journeys.faults.timer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.amends.journeys.faults.agent.Mistake;
import io.amends.journeys.launcher.CannotStart;

/** What somebody could get wrong with timers, and what a run must find then. */
public enum TimerMistake {
    DUE_BY_ITS_OWN_CLOCK(Mistake.DUE_BY_ITS_OWN_CLOCK, "early"),
    FIRES_WHAT_HAS_FIRED(Mistake.FIRES_WHAT_HAS_FIRED, "double");

    private final Mistake inCode;
    private final String shownAs;

    TimerMistake(Mistake inCode, String shownAs) {
        this.inCode = inCode;
        this.shownAs = shownAs;
    }

    public static TimerMistake named(String name) {
        return Arrays.stream(values()).filter(mistake -> mistake.toString().equals(name)).findFirst()
                .orElseThrow(() -> new CannotStart("There is no mistake " + name + "; there are " + Arrays.toString(values())));
    }

    Mistake inCode() {
        return inCode;
    }

    boolean isFoundIn(List<String> violations) {
        return violations.stream().anyMatch(violation -> violation.startsWith(shownAs));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
