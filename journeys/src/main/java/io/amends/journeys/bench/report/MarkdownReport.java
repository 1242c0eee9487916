package io.amends.journeys.bench.report;

import java.util.List;
import java.util.stream.Collectors;

/** The report as tables that are readable on a screen too. */
public final class MarkdownReport {

    private MarkdownReport() {
    }

    public static String of(String heading, Report report) {
        return "# " + heading + "\n\n"
                + goals(report.gates()) + "\n"
                + figures(report.figures()) + "\n"
                + counts(report.counts())
                + report.notes().stream().map(note -> "\n- " + note).collect(Collectors.joining()) + "\n";
    }

    private static String goals(List<Gate> gates) {
        return Table.of("goal", "what", "gate", "measured", "holds")
                .rows(gates, gate -> List.of(gate.goal(), gate.what(), gate.asked(), gate.measured().toString(),
                        gate.holds() ? "yes" : "NO"))
                .toString();
    }

    private static String figures(List<Figure> figures) {
        return Table.of("figure", "median (spread)", "unit")
                .rows(figures, figure -> List.of(figure.what(), figure.rounds().toString(), figure.unit()))
                .toString();
    }

    private static String counts(List<Count> counts) {
        return Table.of("count", "expected", "found", "right")
                .rows(counts, count -> List.of(count.what(), Long.toString(count.expected()), Long.toString(count.found()),
                        count.isRight() ? "yes" : "WRONG"))
                .toString();
    }
}
