package io.amends.journeys.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.amends.journeys.bench.limit.Limit;
import io.amends.journeys.bench.limit.SentStatement;
import io.amends.journeys.bench.load.Call;
import io.amends.journeys.bench.load.Load;
import io.amends.journeys.bench.load.Outcome;
import io.amends.journeys.bench.report.Figure;
import io.amends.journeys.bench.report.Rounds;

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
        var processes = new Processes(house.stack());
        house.report().progress(name + ": warming up for " + settings.warmUp().toSeconds() + " s");
        try (var load = house.ticketService()) {
            var all = new ArrayList<Outcome>();
            all.add(load.closed(settings.clients(), settings.warmUp(), calls()));
            var limit = limit(load, all);
            var limits = new ArrayList<Double>();
            var ours = new ArrayList<Outcome>();
            var alone = new ArrayList<Outcome>();
            for (int round = 1; round <= settings.rounds(); round++) {
                house.report().progress(name + ": round " + round + " of " + settings.rounds());
                int number = round;
                processes.awaitQuiet();
                limit.ifPresent(sql -> limits.add(sql.rate(settings.clients(), settings.time(), number)));
                ours.add(load.closed(settings.clients(), settings.time(), calls()));
                processes.awaitQuiet();
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

    private Optional<Limit> limit(Load load, List<Outcome> all) {
        var calls = calls();
        var limit = Limit.of(house.places(), house.settings().tickets(),
                () -> all.add(load.closed(1, Duration.ofMillis(1), calls)), typical,
                house.results().resolve(name.replace(' ', '-') + ".sql"));
        if (limit.isEmpty()) {
            house.report().note("No pgbench on this machine, so no limit for " + name
                    + ": install postgresql-contrib (Debian 12: postgresql-15).");
        }
        return limit;
    }
}
