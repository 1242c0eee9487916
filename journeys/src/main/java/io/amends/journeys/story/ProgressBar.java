package io.amends.journeys.story;

import java.io.PrintWriter;

/** How far long work has come, on one line. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final int total;
    private int shown = -1;

    ProgressBar(PrintWriter out, int total) {
        this.out = out;
        this.total = total;
    }

    synchronized void at(int done) {
        int percent = total == 0 ? 100 : 100 * done / total;
        if (percent > shown) {
            shown = percent;
            int full = WIDTH * percent / 100;
            out.printf("\r  [%s%s] %3d %%  %d of %d", "#".repeat(full), ".".repeat(WIDTH - full), percent, done, total);
            out.flush();
        }
    }

    void done() {
        out.println();
        out.flush();
    }
}
