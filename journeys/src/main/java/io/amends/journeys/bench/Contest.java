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
    private final Function<RequestTracker, Supplier<Call>> peerRequests;
    private final List<Double> limits = new ArrayList<>();
    private final List<Outcome> peer = new ArrayList<>();
    private final List<Outcome> peerAlone = new ArrayList<>();
    private final List<Outcome> ours = new ArrayList<>();
    private final List<Outcome> alone = new ArrayList<>();
    private final List<Outcome> all = new ArrayList<>();

    /**
     * @param name what is asked
     * @param typical true for a statement by which the transactions of this request are known
     * @param requests makes the requests of somebody with these headers
     * @param peerRequests the same of Request Tracker
     */
    Contest(House house, String name, Predicate<SentStatement> typical,
            Function<Map<String, String>, Supplier<Call>> requests, Function<RequestTracker, Supplier<Call>> peerRequests) {
        this.house = house;
        this.peerRequests = peerRequests;
        this.name = name;
        this.typical = typical;
        this.requests = requests;
    }

    /**
     * @param limit empty when this machine has no pgbench
     * @param peer at so many clients, and with one; empty unless it runs here
     * @param ours at so many clients as were asked for
     * @param alone with one client
     * @param succeeded all requests answered 2xx, those of the warm-up too
     */
    record Result(Optional<Rounds> limit, List<Outcome> peer, List<Outcome> peerAlone, List<Outcome> ours, List<Outcome> alone,
            long succeeded, long failed) {

        Rounds rates() {
            return rates(ours);
        }

        Rounds aloneMillis(double percentile) {
            return millis(alone, percentile);
        }

        Optional<Rounds> ofLimit() {
            return limit.map(rates()::over);
        }

        /** Our rate as a multiple of Request Tracker's, measured or published. */
        Rounds timesPeer(double published) {
            return peer.isEmpty() ? rates().over(published) : rates().over(rates(peer));
        }

        /** Our latency as a part of Request Tracker's, measured or published. */
        Rounds ofPeerMillis(double percentile, double published) {
            var own = aloneMillis(percentile);
            return peerAlone.isEmpty() ? own.over(published) : own.over(millis(peerAlone, percentile));
        }

        private static Rounds rates(List<Outcome> outcomes) {
            return new Rounds(outcomes.stream().map(Outcome::rate).toList());
        }

        private static Rounds millis(List<Outcome> outcomes, double percentile) {
            return new Rounds(outcomes.stream().map(outcome -> outcome.millis(percentile)).toList());
        }
    }

    Result run() {
        house.report().progress(name + ": warming up for " + house.settings().warmUp().toSeconds() + " s");
        try (var load = house.ticketService()) {
            all.add(load.closed(house.settings().clients(), house.settings().warmUp(), calls()));
            var limit = limit(load);
            for (int round = 1; round <= house.settings().rounds(); round++) {
                inTurn(load, limit, round);
            }
        }
        all.addAll(ours);
        all.addAll(alone);
        return told(new Result(limits.isEmpty() ? Optional.empty() : Optional.of(new Rounds(limits)), peer, peerAlone, ours,
                alone, all.stream().mapToLong(Outcome::succeeded).sum(), all.stream().mapToLong(Outcome::failed).sum()));
    }

    private void inTurn(Load load, Optional<Limit> limit, int round) {
        house.report().progress(name + ": round " + round + " of " + house.settings().rounds());
        var settings = house.settings();
        var processes = new Processes(house.stack());
        processes.awaitQuiet();
        limit.ifPresent(sql -> limits.add(sql.rate(settings.clients(), settings.time(), round)));
        house.requestTracker().ifPresent(this::askPeer);
        ours.add(load.closed(settings.clients(), settings.time(), calls()));
        processes.awaitQuiet();
        alone.add(load.closed(1, ONE_CLIENT, calls()));
    }

    private void askPeer(RequestTracker tracker) {
        try (var load = Load.on(tracker.server())) {
            peer.add(load.closed(house.settings().clients(), house.settings().time(), peerRequests.apply(tracker)));
            peerAlone.add(load.closed(1, ONE_CLIENT, peerRequests.apply(tracker)));
        }
    }

    private Result told(Result result) {
        var report = house.report();
        result.limit.ifPresent(limit -> report.add(new Figure(name + ", limit: pgbench with the same SQL", "/s", limit)));
        if (!peer.isEmpty()) {
            report.add(new Figure(name + ", Request Tracker", "/s", Result.rates(peer)));
            report.add(new Figure(name + ", Request Tracker, one client, p50", "ms", Result.millis(peerAlone, 50)));
            report.add(new Figure(name + ", Request Tracker, one client, p99", "ms", Result.millis(peerAlone, 99)));
        }
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

    private Optional<Limit> limit(Load load) {
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
