package io.amends.journeys.bench.report;

import java.util.List;
import java.util.stream.IntStream;

/** The same thing measured several times. The median counts, and the spread is always told with it. */
public record Rounds(List<Double> values) {

    public Rounds {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no round was measured");
        }
        values = List.copyOf(values);
    }

    public static Rounds of(double... values) {
        return new Rounds(java.util.Arrays.stream(values).boxed().toList());
    }

    public double median() {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Round by round: what makes the machine slow for a while slows both sides. */
    public Rounds over(Rounds others) {
        if (others.values.size() != values.size()) {
            throw new IllegalArgumentException(values.size() + " rounds against " + others.values.size());
        }
        return new Rounds(IntStream.range(0, values.size()).mapToObj(i -> values.get(i) / others.values.get(i)).toList());
    }

    /** Against something that was measured elsewhere. */
    public Rounds over(double other) {
        return new Rounds(values.stream().map(value -> value / other).toList());
    }

    /** Median and spread, e.g. 12,345 (11,900 to 12,600). */
    @Override
    public String toString() {
        return values.size() == 1 ? Figures.text(median())
                : "%s (%s to %s)".formatted(Figures.text(median()), Figures.text(min()), Figures.text(max()));
    }
}
