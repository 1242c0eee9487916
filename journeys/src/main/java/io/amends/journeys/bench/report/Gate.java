package io.amends.journeys.bench.report;

/**
 * A goal and how far it was reached.
 *
 * @param goal as in the design, e.g. perf-6
 * @param what is measured
 * @param direction whether more is better
 * @param gate what must be reached
 */
public record Gate(String goal, String what, Direction direction, double gate, String unit, Rounds measured) {

    /** Whether a goal is a floor or a ceiling. */
    public enum Direction {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }
    }

    public static Gate atLeast(String goal, String what, double gate, String unit, Rounds measured) {
        return new Gate(goal, what, Direction.AT_LEAST, gate, unit, measured);
    }

    public static Gate atMost(String goal, String what, double gate, String unit, Rounds measured) {
        return new Gate(goal, what, Direction.AT_MOST, gate, unit, measured);
    }

    public boolean holds() {
        return direction == Direction.AT_LEAST ? measured.median() >= gate : measured.median() <= gate;
    }

    /** 1 at the gate, more when it is better than that. */
    double reached() {
        double ratio = measured.median() / gate;
        return direction == Direction.AT_LEAST ? ratio : 1 / ratio;
    }

    String asked() {
        return direction.sign + " " + Figures.text(gate) + (unit.isEmpty() ? "" : " " + unit);
    }
}
