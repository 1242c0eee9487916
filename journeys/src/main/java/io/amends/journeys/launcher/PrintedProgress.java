package io.amends.journeys.launcher;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** One line for each part as it becomes ready. */
public record PrintedProgress(PrintWriter out) implements Progress {

    @Override
    public synchronized void ready(Part part, String address, Duration took) {
        out.println(String.format(Locale.ROOT, "  %-17s ready after %4.1f s   %s", part, took.toMillis() / 1000.0, address));
        out.flush();
    }

    @Override
    public synchronized void patience(String sentence) {
        out.println("  " + sentence);
        out.flush();
    }
}
