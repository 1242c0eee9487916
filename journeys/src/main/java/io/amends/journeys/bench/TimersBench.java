package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atLeast;
import static io.amends.journeys.bench.report.Gate.atMost;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.bench.data.Database;
import io.amends.journeys.bench.data.SeedTimers;
import io.amends.journeys.bench.limit.Limit;
import io.amends.journeys.bench.report.Count;
import io.amends.journeys.bench.report.Rounds;
import io.amends.journeys.launcher.Part;

/** perf-8: how fast timers fire and how late, with many more that wait; one replica fires, the others stand by. */
final class TimersBench {

    static final int REPLICAS = 3;

    /** What it needs, so that nothing else takes its share of the machine. */
    static final Set<Part> PARTS = Set.of(Part.POSTGRESQL, Part.KAFKA, Part.FOLLOWUP_SERVICE);

    private static final int MANY = 100_000;
    private static final int AT_ONCE = 100;
    /** More than PostgreSQL can fire in a second, so that the limit does not run dry. */
    private static final int FOR_A_SECOND = 240_000;
    private static final int MINUTE = 60;
    private static final int PATIENCE = 150;
    private static final String OVERDUE = "now() - interval '1 second'";
    /** Over the partial index, as it is looked at several times a second while it is measured. */
    private static final String WAITING = """
            select count(*) from (select from timer
              where state = 'PENDING' and due_at < now() + interval '1 day' and attempt = %d limit 1) one""";
    private static final String FIRED = "select count(*) from %s.timer where attempt = %d and state = 'FIRED'";
    private static final String EVENTS = """
            select count(distinct outbox.id) from outbox join timer on timer.ticket_id::text = outbox.key where attempt = %d""";
    private static final String LATE = """
            select coalesce(percentile_cont(0.99) within group (order by extract(epoch from settled_at - due_at)) * 1000, 0)
            from timer where attempt = %d""";
    private static final String TOOK = """
            select extract(epoch from max(settled_at) - min(settled_at)) from timer where attempt = %d""";
    /** The least that firing can be: the claim of a hundred, and a row for each in the outbox, in one statement. */
    private static final String LEAST = """
            with due as (select id from timer where state = 'PENDING' and due_at <= now()
              order by due_at limit %d for update skip locked),
            fired as (update timer set state = 'FIRED', settled_at = now() from due where timer.id = due.id returning ticket_id)
            insert into outbox (event_id, topic, key, type, sequence, payload, occurred_at, correlation_id)
            select gen_random_uuid(), 'followup-events', ticket_id::text, 'followup.due.v1', 1,
              '{"ticketId":"01a20000-0000-7000-8000-000000000001","attempt":1,"audience":"CUSTOMER"}', now(), 'bench' from fired;
            """
            .formatted(AT_ONCE);

    private final House house;
    private final Database followups;
    private final int many;
    private final SeedTimers timers;

    private TimersBench(House house) {
        this.house = house;
        this.many = Math.min(MANY, house.settings().pending());
        this.followups = new Database(house.places().ports(), "followups");
        this.timers = new SeedTimers(followups);
    }

    static void run(House house) {
        new TimersBench(house).run();
    }

    private void run() {
        int pending = house.settings().pending();
        house.report().progress("timers: %,d that wait".formatted(pending));
        timers.waiting(pending);
        drain(0);
        minute(pending);
        var limit = Limit.written(house.places(), "followups", LEAST, house.results().resolve("timers.sql"));
        var ours = new ArrayList<Double>();
        var least = new ArrayList<Double>();
        for (int round = 1; round <= house.settings().rounds(); round++) {
            int of = round;
            limit.ifPresent(written -> least.add(limit(written, of)));
            ours.add(drain(round));
        }
        tell(new Rounds(ours), least.isEmpty() ? null : new Rounds(least));
        house.report().note(
                "Timers: %d replicas, one fires; the limit is written by hand, one statement for each %d, without the number that each event has, without JSON and without Kafka."
                        .formatted(replicas(), AT_ONCE));
    }

    private void tell(Rounds ours, @Nullable Rounds least) {
        house.report().add(atLeast("perf-8", "timers fired, a backlog of %,d over %,d that wait".formatted(many,
                house.settings().pending()), 15_000, "/s", ours));
        if (least != null) {
            house.report().add(atLeast("perf-8", "timers fired, of pgbench", 0.15, "", ours.over(least)));
        }
    }

    private long replicas() {
        return house.stack().services().stream().filter(name -> name.startsWith(Part.FOLLOWUP_SERVICE.toString())).count();
    }

    /** A hundred thousand in one minute. */
    private void minute(int pending) {
        house.report().progress("timers: %,d in one minute, over %,d that wait".formatted(many, pending));
        int marked = timers.add("public", "now() + interval '2 seconds' + n * interval '1 minute' / " + many, many);
        Database.comesTrue(() -> isDone(marked), MINUTE + PATIENCE);
        house.report().add(new Count("timers of the minute fired", many, fired("public", marked)));
        house.report().add(new Count("their events", many, followups.count(EVENTS.formatted(marked))));
        house.report()
                .add(atMost("perf-8", "late, %,d in one minute, p99".formatted(many), Duration.ofSeconds(1).toMillis(), "ms",
                        Rounds.of(followups.rows(LATE.formatted(marked), row -> row.getDouble(1)).getFirst())));
    }

    private double drain(int round) {
        house.report().progress("timers: a backlog of %,d, round %d".formatted(many, round));
        int marked = timers.add("public", OVERDUE, many);
        Database.comesTrue(() -> isDone(marked), PATIENCE);
        house.report().add(new Count("timers of the backlog fired", many, fired("public", marked)));
        Database.comesTrue(followups::isDrained, PATIENCE);
        return many / followups.rows(TOOK.formatted(marked), row -> row.getDouble(1)).getFirst();
    }

    private double limit(Limit limit, int round) {
        var time = house.settings().time();
        int marked = timers.add("limits", OVERDUE, (int) (FOR_A_SECOND * time.toSeconds()));
        limit.rate(house.settings().clients(), time, round);
        double rate = fired("limits", marked) / (double) time.toSeconds();
        timers.remove("limits", marked);
        return rate;
    }

    private boolean isDone(int marked) {
        return followups.count(WAITING.formatted(marked)) == 0;
    }

    private long fired(String schema, int marked) {
        return followups.count(FIRED.formatted(schema, marked));
    }
}
