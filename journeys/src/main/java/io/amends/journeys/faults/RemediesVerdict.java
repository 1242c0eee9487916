package io.amends.journeys.faults;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.amends.journeys.faults.CrashPoints.Place;
import io.amends.journeys.faults.oracle.Violation;

/**
 * What came of a run.
 *
 * @param states how many remedies ended in which, with the reason
 * @param delayed remedies that took more than one attempt, or one without a good end
 * @param waits how long remedies waited for their first attempt, while one system hung
 * @param recovered after how long every outcome was known
 */
record RemediesVerdict(WalkSettings settings, int decided, int lowered, Map<String, Integer> kills, List<Place> missed,
        Map<String, Long> states, int effects, long delayed, Waits waits, Duration recovered, List<Violation> violations) {

    boolean isGood() {
        return violations.isEmpty() && decided == settings.messages() && effects > 0;
    }

    /** Whether the run ended as it should: in peace, or noticing the mistake that was made on purpose. */
    boolean isAsExpected() {
        return settings.mistake().map(mistake -> mistake.isFoundIn(violations)).orElseGet(this::isGood);
    }

    @Override
    public String toString() {
        String found = violations.isEmpty()
                ? "at most one effect per remedy, every remedy in a named state, none above the mandate"
                : violations.stream().map(Violation::toString).collect(joining("\n  ", "VIOLATIONS\n  ", ""));
        return """
                %s
                %s
                seed %d: decided %d, effects %d; killed %d; crash points not reached: %s; the mandate was lowered %d times
                %s
                %d remedies did not go well at first; every outcome known %.1f s after the company system was well again
                %s"""
                .formatted(lines(kills), lines(states), settings.seed(), decided, effects,
                        kills.values().stream().mapToInt(Integer::intValue).sum(), missed.isEmpty() ? "none" : missed, lowered,
                        waits, delayed, recovered.toMillis() / 1000.0, found);
    }

    private static String lines(Map<String, ? extends Number> counts) {
        return counts.entrySet().stream().map(one -> "%5d  %s".formatted(one.getValue().longValue(), one.getKey()))
                .collect(joining("\n"));
    }
}
