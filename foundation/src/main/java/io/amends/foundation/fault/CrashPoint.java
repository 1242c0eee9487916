package io.amends.foundation.fault;

import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * A named place between two steps that no crash may tear apart. Here it does nothing: what can end a process lies in the
 * harness of the fault runs, which puts its listener on the class path of the JVM, beside the service (ADR 0017).
 */
public final class CrashPoint {

    private static final Consumer<String> NOBODY = point -> {
    };
    private static final Consumer<String> LISTENING = listener();

    private CrashPoint() {
    }

    public static void pass(String point) {
        LISTENING.accept(point);
    }

    // A type of the JDK, as the listener and the service have no class loader in common that knows one of ours.
    @SuppressWarnings("unchecked")
    private static Consumer<String> listener() {
        return ServiceLoader.load(Consumer.class, ClassLoader.getSystemClassLoader()).findFirst().orElse(NOBODY);
    }
}
