package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atLeast;
import static io.amends.journeys.bench.report.Gate.atMost;

import java.util.ArrayList;
import java.util.List;

import io.amends.journeys.bench.data.SeedTickets;
import io.amends.journeys.bench.load.Call;
import io.amends.journeys.bench.load.Load;
import io.amends.journeys.bench.load.Outcome;
import io.amends.journeys.bench.report.Count;
import io.amends.journeys.bench.report.Figure;
import io.amends.journeys.bench.report.Rounds;

/** perf-3: the first page of open tickets, how little it matters how many there are, and how little on which page one is. */
final class ListBench {

    private static final String FIRST_PAGE = "/v1/tickets?limit=20";
    private static final int LATE_PAGE = 500;
    private static final int SMALL = 10_000;

    private final House house;

    private ListBench(House house) {
        this.house = house;
    }

    static void run(House house) {
        var bench = new ListBench(house);
        bench.againstOthers();
        bench.deepIntoTheList();
        bench.overMoreAndMore();
    }

    private void againstOthers() {
        var result = new Contest(house, "list", sent -> sent.sql().contains(ReadBench.FOR_READERS),
                headers -> () -> Call.get(FIRST_PAGE, headers), RequestTracker::lists).run();
        var report = house.report();
        result.ofLimit().ifPresent(ratio -> report.add(new Figure("list, of pgbench", "", ratio)));
        report.add(atLeast("perf-3", "list, times Request Tracker", 100, "", result.timesPeer(Peers.RT_LIST)));
        report.add(new Count("lists that failed", 0, result.failed()));
    }

    private void deepIntoTheList() {
        String late = FIRST_PAGE;
        for (int page = 1; page < LATE_PAGE; page++) {
            var next = house.get(late).path("next");
            if (next.isMissingNode()) {
                house.report().note("Fewer than " + LATE_PAGE + " pages, so no late page was measured.");
                return;
            }
            late = FIRST_PAGE + "&cursor=" + next.asText();
        }
        String lastPage = late;
        var first = new ArrayList<Double>();
        var last = new ArrayList<Double>();
        try (Load load = house.ticketService()) {
            for (int round = 0; round < house.settings().rounds(); round++) {
                first.add(pages(load, 1, FIRST_PAGE).millis(50));
                last.add(pages(load, 1, lastPage).millis(50));
            }
        }
        house.report().add(atMost("perf-3", "page " + LATE_PAGE + " by cursor, times page 1", 1.5, "",
                new Rounds(last).over(new Rounds(first))));
    }

    private void overMoreAndMore() {
        var few = rates(SMALL);
        var many = rates(house.settings().manyTickets());
        house.report().add(atLeast("perf-3", "list over %,d, times over %,d".formatted(house.settings().manyTickets(), SMALL),
                0.8, "", many.over(few)));
        new SeedTickets(house.places().ports()).only(house.settings().tickets());
    }

    private Rounds rates(int tickets) {
        house.report().progress("list: seeding %,d tickets".formatted(tickets));
        new SeedTickets(house.places().ports()).only(tickets);
        try (Load load = house.ticketService()) {
            pages(load, house.settings().clients(), FIRST_PAGE);
            var rates = new ArrayList<Double>();
            for (int round = 0; round < house.settings().rounds(); round++) {
                rates.add(pages(load, house.settings().clients(), FIRST_PAGE).rate());
            }
            var all = new Rounds(List.copyOf(rates));
            house.report().add(new Figure("list over %,d tickets".formatted(tickets), "/s", all));
            return all;
        }
    }

    private Outcome pages(Load load, int clients, String path) {
        var headers = house.headers();
        return load.closed(clients, house.settings().time(), () -> Call.get(path, headers));
    }
}
