package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atLeast;

import io.amends.journeys.bench.data.Database;
import io.amends.journeys.bench.load.Call;
import io.amends.journeys.bench.report.Count;
import io.vertx.core.json.JsonObject;

/** perf-4: an answer to a customer, which also claims the ticket and goes into the outbox. */
final class ReplyBench {

    private static final String REPLIES = "select count(*) from ticket_entry where purpose = 'ANSWER'";
    private static final String REQUESTS = "select count(*) from outbox where type like 'reply.requested.%'";

    private ReplyBench() {
    }

    static void run(House house) {
        var tickets = new Database(house.places().ports(), "tickets");
        long replies = tickets.count(REPLIES);
        long requests = tickets.count(REQUESTS);
        var body = new JsonObject()
                .put("text", "We see it, and we are sorry. " + "It will work again tonight. ".repeat(8))
                .put("visibility", "PUBLIC")
                .toBuffer();
        var result = new Contest(house, "reply", sent -> sent.sql().startsWith("insert into ticket_entry"),
                headers -> () -> Call.post("/v1/tickets/" + ReadBench.anyTicket(house) + "/replies", House.command(headers),
                        body),
                RequestTracker::replies).run();
        var report = house.report();
        result.ofLimit().ifPresent(ratio -> report.add(atLeast("perf-4", "reply, of pgbench", 0.5, "", ratio)));
        report.add(atLeast("perf-4", "reply, times Request Tracker", 80, "", result.timesPeer(Peers.RT_REPLY)));
        report.add(new Count("replies that failed", 0, result.failed()));
        report.add(new Count("replies kept, of those answered 2xx", result.succeeded(), tickets.count(REPLIES) - replies));
        report.add(new Count("replies in the outbox, of those answered 2xx", result.succeeded(),
                tickets.count(REQUESTS) - requests));
    }
}
