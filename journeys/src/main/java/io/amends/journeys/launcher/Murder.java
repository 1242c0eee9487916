package io.amends.journeys.launcher;

import java.util.stream.Stream;

/** kill -9 of a program and of all that it has started, so that none of them says goodbye. */
public final class Murder {

    private Murder() {
    }

    /** Returns when they are gone. */
    public static void of(ProcessHandle victim) {
        var all = Stream.concat(Stream.of(victim), victim.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }
}
