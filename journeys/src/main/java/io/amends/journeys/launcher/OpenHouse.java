package io.amends.journeys.launcher;

import java.io.PrintWriter;

/** The demo without a story: everything runs, and whoever comes may look around. */
final class OpenHouse {

    private OpenHouse() {
    }

    static int play(Stack stack, PlayOptions options, PrintWriter out) {
        out.println(Addresses.of(stack.settings()));
        out.flush();
        return 0;
    }
}
