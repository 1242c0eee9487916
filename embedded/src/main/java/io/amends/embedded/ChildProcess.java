package io.amends.embedded;

import static java.lang.ProcessBuilder.Redirect.appendTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that this one starts, waits for and ends; what it prints goes to a file. */
public final class ChildProcess implements AutoCloseable {

    /** A service finishes what it has begun. */
    private static final int STOP_SECONDS = 45;
    private static final int POLL_MILLIS = 100;

    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(inOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new ChildProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    /** Ctrl-C at the terminal must reach only the program that ends its children in the right order. */
    private static List<String> inOwnSession(List<String> command) {
        return Stream.concat(Stream.of("setsid"), command.stream()).toList();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when it ends, for whatever reason. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Waits until the address answers 200. */
    public void awaitReady(URI address, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (!answers(address)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended while it started; see " + log);
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(name + " was not ready after " + patience.toSeconds() + " s; see " + log);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Whether the address answers 200 at this moment. */
    public static boolean answers(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits for the end of a program that is not a server. */
    public void awaitSuccess() throws InterruptedException {
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(name + " ended with code " + code + "; see " + log);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
