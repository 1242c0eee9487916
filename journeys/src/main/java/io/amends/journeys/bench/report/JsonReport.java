package io.amends.journeys.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The report for programs. */
public final class JsonReport {

    private JsonReport() {
    }

    public static String of(Map<String, ?> settings, Report report) {
        var document = new LinkedHashMap<String, Object>();
        document.put("settings", settings);
        document.put("gates", report.gates().stream().map(JsonReport::gate).toList());
        document.put("figures", report.figures().stream().map(JsonReport::figure).toList());
        document.put("counts", report.counts().stream().map(JsonReport::count).toList());
        document.put("notes", report.notes());
        document.put("right", report.isRight());
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> gate(Gate gate) {
        return Map.of("goal", gate.goal(), "what", gate.what(), "gate", gate.asked(), "unit", gate.unit(),
                "median", gate.measured().median(), "rounds", gate.measured().values(), "holds", gate.holds());
    }

    private static Map<String, Object> figure(Figure figure) {
        return Map.of("what", figure.what(), "unit", figure.unit(), "median", figure.rounds().median(),
                "rounds", List.copyOf(figure.rounds().values()));
    }

    private static Map<String, Object> count(Count count) {
        return Map.of("what", count.what(), "expected", count.expected(), "found", count.found(), "right", count.isRight());
    }
}
