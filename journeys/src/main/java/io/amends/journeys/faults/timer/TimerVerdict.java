package io.amends.journeys.faults.timer;

import java.util.List;

/**
 * What came of a run.
 *
 * @param struck how many were killed or stopped
 * @param jumped how often a clock was wrong
 * @param unnoticed how many replicas were ready although their clock was wrong
 */
public record TimerVerdict(TimerSettings settings, TimerOracle oracle, int struck, int jumped, int unnoticed,
        List<String> violations) {

    public boolean isGood() {
        return violations.isEmpty() && unnoticed == 0 && struck >= settings.kills() && jumped >= settings.jumps();
    }

    /** Whether the run ended as it should: in peace, or noticing the mistake that was made on purpose. */
    public boolean isAsExpected() {
        return settings.mistake().map(mistake -> mistake.isFoundIn(violations)).orElseGet(this::isGood);
    }

    @Override
    public String toString() {
        var outside = oracle.outside();
        var inside = oracle.inside();
        return """
                seed %d: %d timers, %d fired, %d cancelled; %d killed or stopped, %d clocks wrong, %d of them unnoticed
                late outside fault windows (%d timers): p99 %d ms, at most %d ms; inside them (%d timers): at most %d ms
                %s""".formatted(settings.seed(), oracle.expected().size(), oracle.count(SeenTimer::hasFired),
                oracle.count(timer -> timer.state().equals("CANCELLED")), struck, jumped, unnoticed,
                outside.size(), TimerOracle.p99(outside).toMillis(), TimerOracle.latest(outside).toMillis(),
                inside.size(), TimerOracle.latest(inside).toMillis(),
                violations.isEmpty() ? "0 early, 0 double, 0 missing, none fired that was cancelled"
                        : "VIOLATIONS " + violations);
    }
}
