package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atLeast;
import static io.amends.journeys.bench.report.Gate.atMost;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import org.HdrHistogram.Histogram;

import io.amends.journeys.bench.data.Database;
import io.amends.journeys.bench.data.EventTap;
import io.amends.journeys.bench.report.Count;
import io.amends.journeys.bench.report.Rounds;

/** perf-7: the relay of ticket-service, from the commit of a row to the moment at which a consumer has it. */
final class OutboxBench {

    private static final int PER_SECOND = 500;
    private static final int WRITERS = 4;
    private static final int BACKLOG = 50_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ROW = """
            insert into outbox (event_id, topic, key, type, sequence, payload, occurred_at, correlation_id)
            values (?, '%s', ?, 'bench.measured.v1', 1, '{"about":"the relay"}', now(), 'bench')""".formatted(EventTap.TOPIC);
    private static final String ROWS = """
            insert into outbox (event_id, topic, key, type, sequence, payload, occurred_at, correlation_id)
            select gen_random_uuid(), '%s', 'key' || n %% 100, 'bench.measured.v1', 1, '{"about":"the relay"}', now(), 'bench'
            from generate_series(1, %d) n""".formatted(EventTap.TOPIC, BACKLOG);

    private final House house;
    private final Database tickets;

    private OutboxBench(House house) {
        this.house = house;
        this.tickets = new Database(house.places().ports(), "tickets");
    }

    static void run(House house) {
        new OutboxBench(house).run();
    }

    private void run() {
        try (var tap = EventTap.on(house.places())) {
            // Unmeasured, for the compiler of the relay's JVM and of ours.
            drain(tap, 0);
            house.report().progress("outbox: " + PER_SECOND + " events per second");
            var committed = commitSteadily();
            tap.awaitTotal(BACKLOG + committed.size(), PATIENCE);
            tellLatencies(committed, tap.heard());
            long before = tap.total();
            var rates = new ArrayList<Double>();
            for (int round = 1; round <= house.settings().rounds(); round++) {
                rates.add(drain(tap, round));
            }
            house.report().add(atLeast("perf-7", "outbox drains", 5000, "/s", new Rounds(rates)));
            house.report().add(new Count("events of a backlog heard", (long) BACKLOG * rates.size(), tap.total() - before));
        }
    }

    private double drain(EventTap tap, int round) {
        house.report().progress("outbox: a backlog of %,d events, round %d".formatted(BACKLOG, round));
        long before = tap.total();
        tickets.execute(ROWS);
        long begin = System.nanoTime();
        tap.awaitTotal(before + BACKLOG, PATIENCE);
        return BACKLOG / ((tap.lastHeard() - begin) / 1e9);
    }

    private Map<UUID, Long> commitSteadily() {
        var committed = new ConcurrentHashMap<UUID, Long>();
        var writers = new ArrayList<Thread>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(Thread.ofPlatform().start(() -> commit(committed)));
        }
        writers.forEach(OutboxBench::join);
        return committed;
    }

    private void commit(Map<UUID, Long> committed) {
        long apart = Duration.ofSeconds(1).toNanos() * WRITERS / PER_SECOND;
        long total = house.settings().time().multipliedBy(2).toNanos() / apart;
        try (var connection = tickets.connect(); var insert = connection.prepareStatement(ROW)) {
            long begin = System.nanoTime();
            for (long row = 0; row < total; row++) {
                LockSupport.parkNanos(begin + row * apart - System.nanoTime());
                var id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.setString(2, "key" + row % 100);
                insert.executeUpdate();
                committed.put(id, System.nanoTime());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox took no row", e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void tellLatencies(Map<UUID, Long> committed, Map<UUID, Long> heard) {
        var micros = new Histogram(3);
        committed.forEach((id, at) -> {
            Long then = heard.get(id);
            if (then != null) {
                // A consumer may have it before the writer has heard of its own commit.
                micros.recordValue(Math.max(0, (then - at) / 1000));
            }
        });
        house.report().add(new Count("committed events heard", committed.size(), micros.getTotalCount()));
        house.report().add(atMost("perf-7", "commit to consumed at %d/s, p99".formatted(PER_SECOND), 50, "ms",
                Rounds.of(micros.getValueAtPercentile(99) / 1000.0)));
    }
}
