package io.amends.journeys.story;

import java.io.PrintWriter;

/** One line for each step, as it happens: story time, who, what, and the statement of the seeds that it fulfils. */
final class Narrator {

    private final PrintWriter out;
    private final StoryClock clock;

    Narrator(PrintWriter out, StoryClock clock) {
        this.out = out;
        this.clock = clock;
    }

    void tells(String who, String what, String statement) {
        out.printf("%-9s  %-16s  %s%n%s", clock.now(), who, what,
                statement.isEmpty() ? "" : "%30s↳ %s%n".formatted("", statement));
        out.flush();
    }

    void says(String line) {
        out.println(line);
        out.flush();
    }
}
