package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atLeast;
import static io.amends.journeys.bench.report.Gate.atMost;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

import org.HdrHistogram.Histogram;

import io.amends.journeys.bench.data.Database;
import io.amends.journeys.bench.load.Load;
import io.amends.journeys.bench.load.Outcome;
import io.amends.journeys.bench.report.Count;
import io.amends.journeys.bench.report.Figure;
import io.amends.journeys.bench.report.Report;
import io.amends.journeys.bench.report.Rounds;
import io.amends.journeys.launcher.Port;

/** perf-6 and what her users feel: from a post on the network to a ticket, and to her screen. */
final class IntakeBench {

    private static final int FEW_AUTHORS = 500;
    private static final int MANY_AUTHORS = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final House house;
    private final Report report;
    private final Database tickets;
    private final Posts posts;
    private final Set<String> all = new HashSet<>();

    private IntakeBench(House house) {
        this.house = house;
        this.report = house.report();
        this.tickets = new Database(house.places().ports(), "tickets");
        this.posts = new Posts(house.stack().standInSettings());
    }

    static void run(House house) {
        new IntakeBench(house).run();
    }

    private void run() {
        try (var network = Load.on(URI.create("http://" + house.places().ports().address(Port.CHANNEL)))) {
            report.progress("intake: warming up for " + house.settings().warmUp().toSeconds() + " s");
            taken(network.open(50, house.settings().warmUp(), posts.by(FEW_AUTHORS)));
            arrived();
            report.add(atLeast("perf-6", "posts to tickets, sustained", 300, "/s", sustained(network)));
            steadily(network);
            outage(network);
            var arrivals = arrived();
            report.add(new Count("posts lost", 0, arrivals.lost(all)));
            report.add(new Count("posts doubled", 0, arrivals.doubled()));
            report.add(new Count("posts out of their conversation's order", 0, arrivals.outOfOrder()));
        }
    }

    /** As many as are taken in, until the last of them is in a ticket: what is only put off does not count. */
    private Rounds sustained(Load network) {
        var rates = new ArrayList<Double>();
        for (int round = 1; round <= house.settings().rounds(); round++) {
            report.progress("intake: round " + round + " of " + house.settings().rounds());
            double begin = Arrivals.millis(Instant.now());
            var taken = taken(network.closed(2 * house.settings().clients(), house.settings().time(), posts.by(FEW_AUTHORS)));
            double end = arrived().lastMillis(posts.sent().keySet());
            rates.add(taken.succeeded() / ((end - begin) / 1000));
        }
        return new Rounds(rates);
    }

    private void steadily(Load network) {
        report.progress("intake: 100 posts per second");
        try (var screen = Screen.of(house)) {
            posts.forget();
            var taken = taken(network.open(100, house.settings().time().multipliedBy(2), posts.by(MANY_AUTHORS)));
            var arrivals = arrived();
            var micros = arrivals.latencies(posts.sent());
            report.add(new Figure("post to ticket at 100/s, p50", "ms", millis(micros, 50)));
            report.add(atMost("perf-6", "post to ticket at 100/s, p99", 100, "ms", millis(micros, 99)));
            report.add(atMost("perf-6", "webhook answer at 100/s, p99", 50, "ms", Rounds.of(taken.millis(99))));
            report.add(atMost("feel", "post to her screen at 100/s, p99", 2000, "ms", millis(shown(arrivals, screen), 99)));
        }
    }

    private Histogram shown(Arrivals arrivals, Screen screen) {
        var micros = new Histogram(3);
        Database.comesTrue(() -> screen.firstHeard().size() >= posts.sent().size(), 10);
        arrivals.byPost().forEach((post, entries) -> {
            Instant sent = posts.sent().get(post);
            Instant heard = screen.firstHeard().get(entries.getFirst().ticket());
            if (sent != null && heard != null) {
                micros.recordValue(Duration.between(sent, heard).toNanos() / 1000);
            }
        });
        report.add(new Count("tickets of new posts shown live", posts.sent().size(), micros.getTotalCount()));
        return micros;
    }

    private void outage(Load network) {
        var time = house.settings().stretch();
        report.progress("intake: an outage, 50 posts per second for " + time.toSeconds() + " s");
        posts.forget();
        taken(network.open(50, time, posts.by(MANY_AUTHORS)));
        var micros = arrived().latencies(posts.sent());
        report.add(atMost("feel", "outage of 50/s for %d s, longest lag".formatted(time.toSeconds()), 5000, "ms",
                millis(micros, 100)));
    }

    private Outcome taken(Outcome outcome) {
        report.add(new Count("webhooks refused", 0, outcome.failed()));
        return outcome;
    }

    private Arrivals arrived() {
        all.addAll(posts.sent().keySet());
        return Arrivals.of(all, tickets, PATIENCE);
    }

    private static Rounds millis(Histogram micros, double percentile) {
        return Rounds.of(micros.getValueAtPercentile(percentile) / 1000.0);
    }
}
