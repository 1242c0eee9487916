package io.amends.journeys.bench.report;

/** Something that is exact on every machine, however slow: a benchmark with a wrong count has measured nothing. */
public record Count(String what, long expected, long found) {

    public boolean isRight() {
        return expected == found;
    }

    @Override
    public String toString() {
        return what + ": " + found + (isRight() ? "" : ", expected " + expected);
    }
}
