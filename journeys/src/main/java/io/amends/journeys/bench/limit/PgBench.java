package io.amends.journeys.bench.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The load generator that comes with PostgreSQL; found on this machine, as our own server's package has none. */
final class PgBench {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Pattern RATE = Pattern.compile("^tps = ([0-9.]+)", Pattern.MULTILINE);
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");

    private final Path program;
    private final int port;
    private final String database;

    private PgBench(Path program, int port, String database) {
        this.program = program;
        this.port = port;
        this.database = database;
    }

    /** On a database whose user and password bear its name. */
    static Optional<PgBench> find(int port, String database) {
        return program().map(program -> new PgBench(program, port, database));
    }

    private static Optional<Path> program() {
        var onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(onPath, debian().stream())
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Path> debian() {
        try (var versions = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : Stream.<Path> empty()) {
            return versions.map(version -> version.resolve("bin")).sorted().toList().reversed();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Transactions per second of so many clients. */
    double rate(Path script, int clients, Duration time, List<String> variables) {
        String output = run(command(script, clients, time, variables));
        var failed = FAILED.matcher(output);
        var rate = RATE.matcher(output);
        if (!rate.find() || failed.find() && !failed.group(1).equals("0")) {
            throw new IllegalStateException("pgbench did not run " + script + ": " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private List<String> command(Path script, int clients, Duration time, List<String> variables) {
        var command = new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared", "-h", "127.0.0.1",
                "-p", Integer.toString(port), "-U", database, "-c", Integer.toString(clients),
                "-j", clients > 1 ? "2" : "1", "-T", Long.toString(Math.max(1, time.toSeconds())), "-f", script.toString()));
        variables.forEach(variable -> command.addAll(List.of("-D", variable)));
        command.add(database);
        return command;
    }

    private String run(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database);
        builder.environment().put("PGOPTIONS", "-c search_path=" + LimitTables.SCHEMA + ",public");
        try {
            var process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new IllegalStateException("pgbench could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pgbench ran", e);
        }
    }
}
