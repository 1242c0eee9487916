package io.amends.journeys.faults.oracle;

import java.util.List;

/** An invariant that did not hold, how often, and some of the cases. */
public record Violation(String invariant, String what, long count, List<String> examples) {

    private static final int SHOWN = 3;

    static Violation of(String invariant, String what, List<String> cases) {
        return new Violation(invariant, what, cases.size(), cases.stream().limit(SHOWN).toList());
    }

    public static Violation of(String invariant, String what, long count) {
        return new Violation(invariant, what, count, List.of());
    }

    @Override
    public String toString() {
        return invariant + " " + what + ": " + count + (examples.isEmpty() ? "" : ", e.g. " + String.join(", ", examples));
    }
}
