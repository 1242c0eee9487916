package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atLeast;
import static io.amends.journeys.bench.report.Gate.atMost;

import io.amends.journeys.bench.data.Database;
import io.amends.journeys.bench.report.Count;

/** perf-1 and perf-5: opening a ticket, with its first message and its event in one transaction. */
final class CreateBench {

    private static final String MARK = "Told by phone, number ";
    private static final String MESSAGES = "select count(*) from ticket_entry where body like '" + MARK + "%'";
    private static final String EVENTS = """
            select count(*) from outbox where type like 'ticket.opened.%'
              and key in (select id::text from ticket where opening_text like '""" + MARK + "%')";

    private final House house;
    private final Database tickets;
    private final Creates creates = new Creates(MARK);

    private CreateBench(House house) {
        this.house = house;
        this.tickets = new Database(house.places().ports(), "tickets");
    }

    static void run(House house) {
        var bench = new CreateBench(house);
        bench.againstOthers();
        new Footprint(house).of(bench.creates::of);
    }

    private void againstOthers() {
        var result = new Contest(house, "create", sent -> sent.sql().startsWith("insert into ticket "), creates::of,
                RequestTracker::creates).run();
        var report = house.report();
        result.ofLimit().ifPresent(ratio -> report.add(atLeast("perf-1", "create, of pgbench", 0.5, "", ratio)));
        report.add(atLeast("perf-1", "create, times Request Tracker", 100, "", result.timesPeer(Peers.RT_CREATE)));
        report.add(atLeast("perf-1", "create, times Redmine", 50, "", result.rates().over(Peers.REDMINE_CREATE)));
        report.add(atMost("perf-5", "create p99 at one client, of Request Tracker's", 0.08, "",
                result.ofPeerMillis(99, Peers.RT_CREATE_P99_MILLIS)));
        report.add(new Count("creates that failed", 0, result.failed()));
        report.add(new Count("tickets, of those answered 2xx", result.succeeded(), tickets.count(creates.count())));
        report.add(new Count("first messages, of those answered 2xx", result.succeeded(), tickets.count(MESSAGES)));
        report.add(new Count("events in the outbox, of those answered 2xx", result.succeeded(), tickets.count(EVENTS)));
    }
}
