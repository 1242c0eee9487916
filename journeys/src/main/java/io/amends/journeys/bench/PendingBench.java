package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atLeast;

import java.util.ArrayList;
import java.util.List;

import io.amends.journeys.bench.data.Database;
import io.amends.journeys.bench.data.SeedTimers;
import io.amends.journeys.bench.load.Load;
import io.amends.journeys.bench.load.Outcome;
import io.amends.journeys.bench.report.Count;
import io.amends.journeys.bench.report.Figure;
import io.amends.journeys.bench.report.Rounds;

/**
 * perf-8: what timers that wait cost whoever opens tickets, as each ticket sets timers of its own among them. With and without
 * in turn, and the other way round in every second round, as what is measured later is warmer.
 */
final class PendingBench {

    private final House house;
    private final int pending;
    private final Database tickets;
    private final SeedTimers timers;
    private final Processes processes;
    private final Creates creates = new Creates("Told at the counter, number ");
    private final List<Double> with = new ArrayList<>();
    private final List<Double> without = new ArrayList<>();
    private final List<Outcome> all = new ArrayList<>();

    private PendingBench(House house) {
        this.house = house;
        this.pending = house.settings().pending();
        this.tickets = new Database(house.places().ports(), "tickets");
        this.timers = new SeedTimers(new Database(house.places().ports(), "followups"));
        this.processes = new Processes(house.stack());
    }

    static void run(House house) {
        new PendingBench(house).run();
    }

    private void run() {
        house.report().progress("pending: warming up for " + house.settings().warmUp().toSeconds() + " s");
        try (var load = house.ticketService()) {
            all.add(load.closed(house.settings().clients(), house.settings().warmUp(), creates.of(house.headers())));
            for (int round = 1; round <= house.settings().rounds(); round++) {
                house.report().progress("pending: round " + round + " of " + house.settings().rounds());
                inTurn(load, round % 2 == 0);
            }
        }
        tell();
    }

    private void inTurn(Load load, boolean firstWith) {
        if (!firstWith) {
            without.add(rate(load));
        }
        int marked = timers.waiting(pending);
        with.add(rate(load));
        timers.remove("public", marked);
        if (firstWith) {
            without.add(rate(load));
        }
    }

    private double rate(Load load) {
        processes.awaitQuiet();
        var outcome = load.closed(house.settings().clients(), house.settings().time(), creates.of(house.headers()));
        all.add(outcome);
        return outcome.rate();
    }

    private void tell() {
        var report = house.report();
        report.add(new Figure("create, with %,d timers that wait".formatted(pending), "/s", new Rounds(with)));
        report.add(new Figure("create, without", "/s", new Rounds(without)));
        report.add(atLeast("perf-8", "create with %,d timers that wait, of create without".formatted(pending), 0.95, "",
                new Rounds(with).over(new Rounds(without))));
        report.add(new Count("tickets of the counter, of those answered 2xx",
                all.stream().mapToLong(Outcome::succeeded).sum(), tickets.count(creates.count())));
        report.add(new Count("creates at the counter that failed", 0, all.stream().mapToLong(Outcome::failed).sum()));
    }
}
