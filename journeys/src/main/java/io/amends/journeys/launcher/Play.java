package io.amends.journeys.launcher;

import java.io.PrintWriter;

/** What the demo shows on a running stack. */
@FunctionalInterface
public interface Play {

    /** Plays it, one line per step, and says by the exit code whether it went as it should. */
    int on(Stack stack, PlayOptions options, PrintWriter out) throws Exception;
}
