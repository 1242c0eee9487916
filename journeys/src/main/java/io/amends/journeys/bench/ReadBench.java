package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atLeast;
import static io.amends.journeys.bench.report.Gate.atMost;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import io.amends.journeys.bench.data.SeededId;
import io.amends.journeys.bench.data.SeededId.Kind;
import io.amends.journeys.bench.limit.SentStatement;
import io.amends.journeys.bench.load.Call;
import io.amends.journeys.bench.report.Count;

/** perf-2: one ticket out of many, with its thread and what its reader may know. */
final class ReadBench {

    /** Tickets as a reader may know them; the service's own figures count tickets meanwhile, too. */
    static final String FOR_READERS = "join contact c on c.id = t.contact_id";
    // Not in a transaction, so each statement is known by itself.
    private static final List<String> TYPICAL = List.of(FOR_READERS, "from mandate", "coalesce(sum(r.amount_minor)",
            "from staff_customer");

    private ReadBench() {
    }

    static void run(House house) {
        var result = new Contest(house, "read", ReadBench::isOfRead, headers -> reads(house, headers), RequestTracker::reads)
                .run();
        var report = house.report();
        result.ofLimit().ifPresent(ratio -> report.add(atLeast("perf-2", "read, of pgbench", 0.2, "", ratio)));
        report.add(atLeast("perf-2", "read, times Request Tracker", 150, "", result.timesPeer(Peers.RT_READ)));
        report.add(atMost("perf-5", "read p50 at one client, of Request Tracker's", 0.03, "",
                result.ofPeerMillis(50, Peers.RT_READ_P50_MILLIS)));
        report.add(new Count("reads that failed", 0, result.failed()));
    }

    private static boolean isOfRead(SentStatement sent) {
        return TYPICAL.stream().anyMatch(sent.sql()::contains);
    }

    private static Supplier<Call> reads(House house, Map<String, String> headers) {
        return () -> Call.get("/v1/tickets/" + anyTicket(house), headers);
    }

    static String anyTicket(House house) {
        long number = 1 + ThreadLocalRandom.current().nextLong(house.settings().tickets());
        return new SeededId(Kind.TICKET, number).uuid().toString();
    }
}
