package io.amends.journeys.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Ends the recorded processes when this one dies without a chance to do so itself.
 *
 * <p>
 * A small shell waits at a pipe that only we hold: however we die, the system closes it. After an orderly end there is no
 * record any more, and the shell finds nothing to do.
 */
final class LastWill implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            cat > /dev/null
            pids=$(sed -n '/^launcher/d; s/^.*[.]pid=//p' "$1" 2> /dev/null)
            [ -z "$pids" ] || { kill -TERM $pids; sleep 5; kill -KILL $pids; } 2> /dev/null
            """;

    private final Process executor;

    private LastWill(Process executor) {
        this.executor = executor;
    }

    static LastWill overProcessesIn(Path data) {
        try {
            return new LastWill(new ProcessBuilder("sh", "-c", SCRIPT, "amends-last-will", RunRecord.file(data).toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            executor.getOutputStream().close();
            executor.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
