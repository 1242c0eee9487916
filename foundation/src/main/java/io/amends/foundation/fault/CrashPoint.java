package io.amends.foundation.fault;

import java.util.function.Consumer;

/**
 * A named place between two steps that no crash may tear apart. Here it does nothing: what can end a process lies in the
 * harness of the fault runs, which puts its listener among the system properties before the service starts (ADR 0017).
 */
public final class CrashPoint {

    /** Under this name, as an object: no text in a command line or an environment can put one there. */
    public static final String LISTENER = "amends.crash-point.listener";

    private static final Consumer<String> NOBODY = point -> {
    };
    private static final Consumer<String> LISTENING = listener();

    private CrashPoint() {
    }

    public static void pass(String point) {
        LISTENING.accept(point);
    }

    @SuppressWarnings("unchecked")
    private static Consumer<String> listener() {
        return System.getProperties().get(LISTENER) instanceof Consumer<?> listener ? (Consumer<String>) listener : NOBODY;
    }
}
