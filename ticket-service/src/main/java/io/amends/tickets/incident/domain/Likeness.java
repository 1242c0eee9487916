package io.amends.tickets.incident.domain;

import java.util.List;

/** How alike two complaints are (A21), from 0 to 1: by their wording, and the more by every fact that they share. */
public record Likeness(double value, List<Fact> shared) {

    private static final double ALIKE = 0.4;

    /** @param wording trigrams that the texts have in common, from 0 to 1 */
    public static Likeness of(double wording, Facts these, Facts others) {
        return new Likeness(value(wording, these.unlikeness(others)), these.sharedWith(others));
    }

    static double value(double wording, double unlikeness) {
        return 1 - (1 - wording) * unlikeness;
    }

    public static boolean isAlike(double value) {
        return value >= ALIKE;
    }

    public boolean isAlike() {
        return isAlike(value);
    }
}
