package io.amends.journeys.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import io.amends.journeys.launcher.Durations;
import io.amends.journeys.launcher.Ports;
import io.amends.journeys.launcher.Stack;
import io.amends.journeys.launcher.StackSettings;

/** One stack for all journeys of a build, on free ports and empty data, with short durations; nothing is skipped. */
final class WholeHouse implements ParameterResolver {

    /** Long enough that the slowest machine answers before the first reminder, and that nobody is paged for a first answer. */
    static final Durations SHORT = new Durations(Duration.ofMillis(300), Duration.ofSeconds(5),
            List.of(Duration.ofSeconds(20), Duration.ofSeconds(23)), Duration.ofSeconds(26), Duration.ofHours(1));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Stack.class, type -> new Running(start()), Running.class)
                .stack();
    }

    private static Stack start() {
        try {
            // Kept until the next clean build, as its logs say what happened when a journey has failed.
            var data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "house");
            return Stack.start(StackSettings.in(data).with(Ports.free()).with(SHORT));
        } catch (IOException e) {
            throw new IllegalStateException("No room for the data of the journeys", e);
        }
    }

    /** JUnit closes it when the last journey has ended. */
    record Running(Stack stack) implements AutoCloseable {

        @Override
        public void close() {
            stack.close();
        }
    }
}
