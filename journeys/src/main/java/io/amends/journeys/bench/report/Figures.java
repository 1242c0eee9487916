package io.amends.journeys.bench.report;

import java.util.Locale;

/** Numbers as people read them: three figures that count, and no more. */
final class Figures {

    private Figures() {
    }

    static String text(double number) {
        double size = Math.abs(number);
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : size >= 0.1 || size == 0 ? "%.2f" : "%.4f", number);
    }
}
