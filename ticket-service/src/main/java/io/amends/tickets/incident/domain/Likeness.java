package io.amends.tickets.incident.domain;

import java.util.List;

/** How alike two complaints are (A21), from 0 to 1: by their wording, and the more by every fact that they share. */
public record Likeness(double value, List<Fact> shared) {

    private static final double ALIKE = 0.4;

    /** @param wording trigram similarity of the texts, from 0 to 1 */
    public static Likeness of(double wording, Facts these, Facts others) {
        var shared = these.sharedWith(others);
        double unlike = shared.stream().mapToDouble(fact -> 1 - fact.kind().weight).reduce(1 - wording, (a, b) -> a * b);
        return new Likeness(1 - unlike, shared);
    }

    public boolean isAlike() {
        return value >= ALIKE;
    }
}
