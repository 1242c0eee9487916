package io.amends.journeys.launcher;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.amends.embedded.EmbeddedPostgresql;

/** Processes of an earlier run on a data folder whose launcher did not end them. */
final class Leftovers {

    private static final int PATIENCE_SECONDS = 10;

    private Leftovers() {
    }

    static void end(StackSettings settings) {
        RunRecord.read(settings.data()).ifPresent(Leftovers::end);
        EmbeddedPostgresql.stopLeftover(settings.home(Part.POSTGRESQL));
    }

    private static void end(RunRecord record) {
        var left = Arrays.stream(Part.values())
                .filter(part -> part != Part.POSTGRESQL && !part.inLauncher())
                .flatMap(part -> record.namesOf(part).stream())
                .map(record::process)
                .flatMap(Optional::stream)
                .toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(Leftovers::awaitEnd);
        record.delete();
    }

    private static void awaitEnd(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        end.exceptionally(late -> {
            process.destroyForcibly();
            return process;
        }).join();
    }
}
