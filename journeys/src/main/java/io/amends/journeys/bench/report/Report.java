package io.amends.journeys.bench.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Collects what the benchmarks measure, and tells it as it comes. */
public final class Report {

    private final PrintWriter out;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public Report(PrintWriter out) {
        this.out = out;
    }

    /** What goes on now. */
    public void progress(String line) {
        say("  " + line);
    }

    public void add(Figure figure) {
        figures.add(figure);
        say("    %s: %s %s".formatted(figure.what(), figure.rounds(), figure.unit()));
    }

    public void add(Gate gate) {
        gates.add(gate);
        say("    %s %s: %s, gate %s, %s".formatted(gate.goal(), gate.what(), gate.measured(), gate.asked(),
                gate.holds() ? "holds" : "does not hold"));
    }

    public void add(Count count) {
        counts.add(count);
        say("    " + count + (count.isRight() ? "" : "   WRONG"));
    }

    /** Something that a reader of the figures must know. */
    public void note(String sentence) {
        notes.add(sentence);
        say("    " + sentence);
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    public List<Figure> figures() {
        return figures;
    }

    public List<Gate> gates() {
        return gates;
    }

    public List<Count> counts() {
        return counts;
    }

    public List<String> notes() {
        return notes;
    }

    /** Whatever the ratios: a slow run is a run, one that lost something is not. */
    public boolean isRight() {
        return counts.stream().allMatch(Count::isRight);
    }
}
