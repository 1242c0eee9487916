package io.amends.journeys.bench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One bar for each goal: how many times the gate was reached, on a scale that doubles, so that 0.5 and 2 are equally far from
 * 1.
 */
public final class SvgChart {

    private static final int ROW = 22;
    private static final int TOP = 56;
    private static final int LABELS = 430;
    private static final int WIDTH = 1000;
    private static final int LEAST = -3;
    private static final int MOST = 3;
    private static final int STEP = 75;

    private SvgChart() {
    }

    public static String of(String heading, List<Gate> gates) {
        int height = TOP + ROW * gates.size() + 16;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="12" y="22" font-size="15">%s</text>
                %s
                %s
                </svg>
                """.formatted(WIDTH, height, escaped(heading), scale(height), bars(gates));
    }

    private static String scale(int height) {
        return IntStream.rangeClosed(LEAST, MOST).mapToObj(
                power -> """
                        <line x1="%1$d" x2="%1$d" y1="%2$d" y2="%3$d" stroke="%4$s"/><text x="%1$d" y="%5$d" text-anchor="middle">%6$s</text>"""
                        .formatted(x(power), TOP - 6, height - 12, power == 0 ? "#222" : "#ddd", TOP - 12, label(power)))
                .collect(Collectors.joining("\n"));
    }

    private static String label(int power) {
        return power == 0 ? "gate" : power > 0 ? "× " + (1 << power) : "× 1/" + (1 << -power);
    }

    private static String bars(List<Gate> gates) {
        return IntStream.range(0, gates.size()).mapToObj(row -> bar(gates.get(row), TOP + ROW * row))
                .collect(Collectors.joining("\n"));
    }

    private static String bar(Gate gate, int y) {
        double power = Math.clamp(Math.log(gate.reached()) / Math.log(2), LEAST, MOST);
        int end = x(power);
        return """
                <text x="%d" y="%d" text-anchor="end">%s</text>\
                <rect x="%d" y="%d" width="%d" height="12" fill="%s"><title>%s</title></rect>"""
                .formatted(LABELS, y + 12, escaped(gate.goal() + " " + gate.what()), Math.min(x(0), end), y + 2,
                        Math.max(2, Math.abs(end - x(0))), gate.holds() ? "#2a9d63" : "#c8452f",
                        escaped(gate.measured() + " " + gate.unit() + ", gate " + gate.asked()));
    }

    private static int x(double power) {
        return (int) Math.round(LABELS + 30 + (power - LEAST) * STEP);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
