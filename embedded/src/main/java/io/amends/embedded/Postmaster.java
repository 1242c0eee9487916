package io.amends.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL process that owns a data folder, found by the pid file that it keeps there. */
final class Postmaster {

    private static final int PATIENCE_SECONDS = 20;

    private final Path pidFile;

    Postmaster(Path data) {
        pidFile = data.resolve("postmaster.pid");
    }

    void stop() {
        process().ifPresent(this::stop);
    }

    /** The pid may have been given to another program since; then the server is gone. */
    private Optional<ProcessHandle> process() {
        return pid().flatMap(ProcessHandle::of)
                .filter(handle -> handle.info().command().orElse("").endsWith("postgres"));
    }

    Optional<Long> pid() {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM, the only one that Java can send, waits for all clients. */
    private void stop(ProcessHandle postmaster) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start().waitFor();
            postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            postmaster.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("could not stop PostgreSQL " + postmaster.pid(), e);
        }
    }
}
