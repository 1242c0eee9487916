package io.amends.journeys.faults;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.amends.journeys.faults.CrashPoints.Place;
import io.amends.journeys.faults.oracle.Sent;
import io.amends.journeys.faults.oracle.Violation;

/** What came of a run. */
record Verdict(WalkSettings settings, Sent sent, Map<String, Integer> kills, List<Place> missed, long disturbed, long tries,
        Duration converged, List<Violation> violations) {

    boolean isGood() {
        return violations.isEmpty() && killed() >= settings.kills() && sent.accepted().size() == settings.messages()
                && (missed.isEmpty() || settings.kills() < Plan.LONG);
    }

    /** Whether the run ended as it should: in peace, or noticing the mistake that was made on purpose. */
    boolean isAsExpected() {
        return settings.mistake().map(mistake -> mistake.isFoundIn(violations)).orElseGet(this::isGood);
    }

    private int killed() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String causes() {
        return kills.entrySet().stream().map(cause -> "%4d  %s".formatted(cause.getValue(), cause.getKey()))
                .collect(joining("\n"));
    }

    @Override
    public String toString() {
        String found = violations.isEmpty()
                ? "0 lost, 0 doubled, order kept, at most one effect per remedy, nothing above the mandate"
                : violations.stream().map(Violation::toString).collect(joining("\n  ", "VIOLATIONS\n  ", ""));
        return """
                %s
                seed %d: sent %d, accepted %d; killed %d; crash points not reached: %s; pieces disturbed %d
                decided %d times, the mandate was lowered %d times; all came right after %.1f s
                %s"""
                .formatted(causes(), settings.seed(), tries, sent.accepted().size(), killed(),
                        missed.isEmpty() ? "none" : missed, disturbed,
                        sent.decisions().size(), sent.lowerings().size(), converged.toMillis() / 1000.0, found);
    }
}
