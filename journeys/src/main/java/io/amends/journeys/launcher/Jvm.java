package io.amends.journeys.launcher;

import java.util.List;

/** How the JVM of a service compiles: nobody waits for a demo to warm up, and production runs for weeks. */
public enum Jvm {

    /** Compiling lightly halves the CPU time of a start, of which three happen at once. */
    STARTS_QUICKLY("-XX:TieredStopAtLevel=1"),
    /** As in production, and in every benchmark. */
    RUNS_LONG;

    private final List<String> options;

    Jvm(String... options) {
        this.options = List.of(options);
    }

    List<String> options() {
        return options;
    }
}
