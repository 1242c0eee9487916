package io.amends.journeys.bench.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.StackSettings;

/** What PostgreSQL does per second with the statements that one request sent, on a copy of the same tables. */
public final class Limit {

    private static final String DATABASE = "tickets";

    private final PgBench pgBench;
    private final Path script;

    private Limit(PgBench pgBench, Path script) {
        this.pgBench = pgBench;
        this.script = script;
    }

    /**
     * Makes the request once, and a script of what it sent. Empty when this machine has no pgbench.
     *
     * @param typical true for a statement by which the transactions of the request are known
     * @param script where to write it
     */
    public static Optional<Limit> of(StackSettings places, int tickets, Runnable request, Predicate<SentStatement> typical,
            Path script) {
        return PgBench.find(places.ports().of(Port.POSTGRESQL), DATABASE).map(pgBench -> {
            var sent = new Capture(places).of(request, typical);
            if (sent.isEmpty()) {
                throw new IllegalStateException("nothing typical of " + script.getFileName() + " in PostgreSQL's log");
            }
            write(script, SqlScript.of(sent, tickets));
            LimitTables.copy(places.ports(), DATABASE);
            return new Limit(pgBench, script);
        });
    }

    /** Of a statement that was written by hand, where no request of ours sends the least that there is to do. */
    public static Optional<Limit> written(StackSettings places, String database, String statement, Path script) {
        return PgBench.find(places.ports().of(Port.POSTGRESQL), database).map(pgBench -> {
            write(script, statement);
            LimitTables.copy(places.ports(), database);
            return new Limit(pgBench, script);
        });
    }

    /** @param round tells the ids of one round from those of the next */
    public double rate(int clients, Duration time, int round) {
        return pgBench.rate(script, clients, time, List.of("i=0", "round=" + round));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
