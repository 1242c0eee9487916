package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atMost;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.HdrHistogram.Histogram;

import io.amends.journeys.bench.data.Database;
import io.amends.journeys.bench.data.SeededId;
import io.amends.journeys.bench.data.SeededId.Kind;
import io.amends.journeys.bench.load.Call;
import io.amends.journeys.bench.report.Count;
import io.amends.journeys.bench.report.Rounds;
import io.amends.journeys.standin.company.Effect;
import io.vertx.core.json.JsonObject;

/** What her users feel: from the click that decides a remedy to its effect in the company system. */
final class RemedyBench {

    private static final int PER_SECOND = 10;
    private static final int CENTS = 1;
    // Each another customer's, and so little that no limit is the matter.
    private static final String WHO_ASKED = """
            update ticket set customer_number = '5200-' || lpad(n::text, 4, '0') from generate_series(1, %d) n where id = %s""";

    private final House house;
    private final Database tickets;
    private final AtomicLong next = new AtomicLong();
    private final Map<String, Instant> clicked = new ConcurrentHashMap<>();

    private RemedyBench(House house) {
        this.house = house;
        this.tickets = new Database(house.places().ports(), "tickets");
    }

    static void run(House house) {
        new RemedyBench(house).run();
    }

    private void run() {
        house.report().progress("remedy: " + PER_SECOND + " clicks per second");
        var time = house.settings().time().multipliedBy(2);
        var warmUp = house.settings().warmUp();
        tickets.execute(WHO_ASKED.formatted(PER_SECOND * time.plus(warmUp).toSeconds(),
                new SeededId(Kind.TICKET, 0).sql("n")));
        try (var load = house.ticketService()) {
            load.open(PER_SECOND, warmUp, clicks(house.headers()));
            clicked.clear();
            var decided = load.open(PER_SECOND, time, clicks(house.headers()));
            Database.comesTrue(() -> effects().keySet().containsAll(clicked.keySet()), 30);
            if (decided.firstFailure() != null) {
                house.report().note("remedy: first failure: " + decided.firstFailure());
            }
            house.report().add(new Count("clicks refused", 0, decided.failed()));
            tell();
        }
    }

    private void tell() {
        var micros = new Histogram(3);
        var effects = effects();
        clicked.forEach((ticket, at) -> {
            Instant done = effects.get(ticket);
            if (done != null) {
                micros.recordValue(Math.max(0, Duration.between(at, done).toNanos() / 1000));
            }
        });
        house.report().add(new Count("effects, of those clicked", clicked.size(), micros.getTotalCount()));
        house.report().add(atMost("feel", "click to effect at %d/s, p99".formatted(PER_SECOND), 2000, "ms",
                Rounds.of(micros.getValueAtPercentile(99) / 1000.0)));
    }

    /** When the company system did it, by ticket. */
    private Map<String, Instant> effects() {
        var decided = tickets.rows("select id::text, ticket_id::text from remedy",
                row -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return house.stack().standIns().company().effects().stream()
                .filter(effect -> decided.containsKey(effect.remedyId()))
                .collect(Collectors.toMap(effect -> decided.getOrDefault(effect.remedyId(), ""), Effect::at));
    }

    private Supplier<Call> clicks(Map<String, String> headers) {
        return () -> {
            String ticket = new SeededId(Kind.TICKET, next.incrementAndGet()).uuid().toString();
            clicked.put(ticket, Instant.now());
            return Call.post("/v1/tickets/" + ticket + "/remedies", withoutWaiting(House.command(headers)), new JsonObject()
                    .put("remedy", new JsonObject().put("type", "credit")
                            .put("amount", new JsonObject().put("minor", CENTS).put("currency", "EUR")))
                    .put("because", "The line was down all evening.")
                    .toBuffer());
        };
    }

    // The load must not pile up behind the effects that it measures.
    private static Map<String, String> withoutWaiting(Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Prefer", "respond-async");
        return all;
    }
}
