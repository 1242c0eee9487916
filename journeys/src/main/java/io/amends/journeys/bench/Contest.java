package io.amends.journeys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.amends.journeys.bench.limit.Capture;
import io.amends.journeys.bench.limit.PgBench;
import io.amends.journeys.bench.limit.SentStatement;
import io.amends.journeys.bench.limit.SqlScript;
import io.amends.journeys.bench.load.Call;
import io.amends.journeys.bench.load.Load;
import io.amends.journeys.bench.load.Outcome;
import io.amends.journeys.bench.report.Figure;
import io.amends.journeys.bench.report.Rounds;
import io.amends.journeys.launcher.Port;

/** One kind of request and its limit, in turn: what PostgreSQL does with the same statements, and what we do. */
final class Contest {

    private static final Duration ONE_CLIENT = Duration.ofSeconds(3);

    private final House house;
    private final String name;
    private final Predicate<SentStatement> typical;
    private final Function<Map<String, String>, Supplier<Call>> requests;

    /**
     * @param typical true for a statement by which the transactions of this request are known
     * @param requests makes the requests of somebody with these headers
     */
    Contest(House house, String name, Predicate<SentStatement> typical,
            Function<Map<String, String>, Supplier<Call>> requests) {
        this.house = house;
        this.name = name;
        this.typical = typical;
        this.requests = requests;
    }

    /**
     * @param limit empty when this machine has no pgbench
     * @param ours at so many clients as were asked for
     * @param alone with one client
     * @param succeeded all requests answered 2xx, those of the warm-up too
     */
    record Result(Optional<Rounds> limit, List<Outcome> ours, List<Outcome> alone, long succeeded, long failed) {

        Rounds rates() {
            return new Rounds(ours.stream().map(Outcome::rate).toList());
        }

        Rounds aloneMillis(double percentile) {
            return new Rounds(alone.stream().map(outcome -> outcome.millis(percentile)).toList());
        }

        Optional<Rounds> ofLimit() {
            return limit.map(rates()::over);
        }
    }

    Result run() {
        var settings = house.settings();
        house.report().progress(name + ": warming up for " + settings.warmUp().toSeconds() + " s");
        try (var load = house.ticketService()) {
            var all = new ArrayList<Outcome>();
            all.add(load.closed(settings.clients(), settings.warmUp(), calls()));
            var script = script(load, all);
            var limits = new ArrayList<Double>();
            var ours = new ArrayList<Outcome>();
            var alone = new ArrayList<Outcome>();
            for (int round = 1; round <= settings.rounds(); round++) {
                house.report().progress(name + ": round " + round + " of " + settings.rounds());
                int number = round;
                script.ifPresent(limit -> limits.add(limit.rate(settings.clients(), number)));
                ours.add(load.closed(settings.clients(), settings.time(), calls()));
                alone.add(load.closed(1, ONE_CLIENT, calls()));
            }
            all.addAll(ours);
            all.addAll(alone);
            return told(new Result(limits.isEmpty() ? Optional.empty() : Optional.of(new Rounds(limits)), ours, alone,
                    all.stream().mapToLong(Outcome::succeeded).sum(), all.stream().mapToLong(Outcome::failed).sum()), all);
        }
    }

    private Result told(Result result, List<Outcome> all) {
        var report = house.report();
        result.limit.ifPresent(limit -> report.add(new Figure(name + ", limit: pgbench with the same SQL", "/s", limit)));
        report.add(new Figure(name + ", ours", "/s", result.rates()));
        report.add(new Figure(name + ", one client, p50", "ms", result.aloneMillis(50)));
        report.add(new Figure(name + ", one client, p99", "ms", result.aloneMillis(99)));
        all.stream().map(Outcome::firstFailure).filter(failure -> failure != null).findFirst()
                .ifPresent(failure -> report.note(name + ": first failure: " + failure));
        return result;
    }

    private Supplier<Call> calls() {
        return requests.apply(house.headers());
    }

    private Optional<Limit> script(Load load, List<Outcome> all) {
        var pgBench = PgBench.find(house.places().ports().of(Port.POSTGRESQL), "tickets");
        if (pgBench.isEmpty()) {
            house.report().note("No pgbench on this machine, so no limit: install " + PgBench.PACKAGE + ".");
            return Optional.empty();
        }
        var calls = calls();
        var sent = new Capture(house.places()).of(() -> all.add(load.closed(1, Duration.ofMillis(1), calls)), typical);
        if (sent.isEmpty()) {
            throw new IllegalStateException("the statements of " + name + " were not found in PostgreSQL's log");
        }
        return Optional.of(new Limit(pgBench.get(), written(SqlScript.of(sent, house.settings().tickets()))));
    }

    private Path written(String script) {
        try {
            return Files.writeString(house.results().resolve(name.replace(' ', '-') + ".sql"), script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Limit {

        private final PgBench pgBench;
        private final Path script;

        Limit(PgBench pgBench, Path script) {
            this.pgBench = pgBench;
            this.script = script;
        }

        double rate(int clients, int round) {
            return pgBench.rate(script, clients, house.settings().time(), List.of("i=0", "round=" + round));
        }
    }
}
