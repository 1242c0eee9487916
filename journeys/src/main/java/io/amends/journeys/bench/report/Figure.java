package io.amends.journeys.bench.report;

/** Something measured, without judgement. */
public record Figure(String what, String unit, Rounds rounds) {
}
