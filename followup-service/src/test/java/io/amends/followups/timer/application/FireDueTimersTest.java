package io.amends.followups.timer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.reactive.mutiny.Mutiny.Transaction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.House;
import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.followups.timer.domain.TimerKind;
import io.amends.followups.timer.domain.TimerState;
import io.amends.foundation.database.Sql;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** The loop of the service itself is one more that races in these tests. */
@QuarkusTest
class FireDueTimersTest {

    private static final int MANY = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Figures NONE = new Figures(0, 0);
    private static final String ADD = """
            insert into timer (id, ticket_id, kind, attempt, ordinal, counted_from, due_at, state)
            select gen_random_uuid(), gen_random_uuid(), 'RETURN_MESSAGE', $1, 1, now(), now() - interval '1 hour', 'PENDING'
            from generate_series(1, $2) returning id""";
    private static final String COUNT = """
            select count(distinct timer.id) as timers, count(outbox.id) as events
            from timer left join outbox on outbox.key = timer.ticket_id::text
            where timer.attempt = $1 and timer.state = $2""";

    /** Marks the timers of one test. */
    private final int attempt = UUID.randomUUID().hashCode() & Integer.MAX_VALUE;

    @Inject
    Pool pool;
    @Inject
    Workers workers;
    @Inject
    FireDueTimers fireDueTimers;
    @Inject
    Timers timers;
    @Inject
    House house;

    private record Figures(long timers, long events) {
    }

    @Test
    @DisplayName("I7 A19 fault-F20 input-F5 Each timer fires exactly once, however many are due at one moment and however many fire")
    void firesEachOnceWhenManyRace() {
        // given
        addMany();

        // when
        var racers = race(4);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(count("PENDING")).isEqualTo(NONE));
        racers.forEach(Worker::stop);

        // then
        assertThat(count("FIRED")).isEqualTo(new Figures(MANY, MANY));
    }

    @Test
    @DisplayName("A20 input-F6 What is cancelled never fires, even when it is cancelled at that very moment")
    void neverFiresWhatIsCancelled() {
        // given
        var ids = addMany();

        // when
        var racers = race(2);
        ids.reversed().forEach(this::cancel);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(count("PENDING")).isEqualTo(NONE));
        racers.forEach(Worker::stop);

        // then
        var fired = count("FIRED");
        assertThat(fired.events()).isEqualTo(fired.timers());
        assertThat(count("CANCELLED")).isEqualTo(new Figures(MANY - fired.timers(), 0));
    }

    @Test
    @DisplayName("A19 A timer never fires without its event, nor the event without its timer")
    void firesTheTimerAndItsEventOrNeither() {
        // given
        var timer = aDueTimer();
        long epoch = epoch();

        // when: it fires in a transaction that is rolled back afterwards
        var told = run(() -> timers.set(List.of(timer))
                .chain(Panache::flush)
                .chain(() -> fireDueTimers.fire(epoch))
                .chain(() -> toldInside(timer))
                .call(() -> Panache.currentTransaction().invoke(Transaction::markForRollback)));

        // then
        assertThat(told).isEqualTo(1);
        assertThat(house.timers(timer.ticket().value())).isEmpty();
        assertThat(house.told(timer.ticket().value())).isEmpty();
    }

    @Test
    @DisplayName("I7 fault-F19 A holder of the lease that woke up late fires nothing")
    void firesNothingUnderAnEpochThatIsOver() {
        // given
        var timer = aDueTimer();
        long over = epoch() - 1;

        // when
        var told = run(() -> timers.set(List.of(timer))
                .chain(Panache::flush)
                .chain(() -> fireDueTimers.fire(over))
                .chain(() -> toldInside(timer))
                .call(() -> Panache.currentTransaction().invoke(Transaction::markForRollback)));

        // then
        assertThat(told).isZero();
    }

    @Test
    @DisplayName("fault-F20 A call that repeats comes once after a long stop, and its next one lies ahead")
    void callsOnceForAllThatWasMissed() {
        // given
        var due = Instant.now().minus(Duration.ofDays(3));
        var standing = new Occasion(TimerKind.DWELL, attempt, 1, due);
        var timer = Timer.pending(new TimerId(UUID.randomUUID()), new TicketId(UUID.randomUUID()), null,
                new PlannedTimer(standing, due));

        // when
        run(() -> timers.set(List.of(timer)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(house.told(timer.ticket().value())).isNotEmpty());

        // then
        assertThat(house.told(timer.ticket().value())).filteredOn(event -> event.startsWith("dwell.")).hasSize(1);
        assertThat(run(() -> timers.of(timer.ticket()))).extracting(Timer::state, each -> each.occasion().ordinal(),
                each -> each.dueAt().isAfter(Instant.now()))
                .containsExactly(tuple(TimerState.FIRED, 1, false), tuple(TimerState.PENDING, 2, true));
    }

    private Timer aDueTimer() {
        var occasion = new Occasion(TimerKind.RETURN_MESSAGE, attempt, 1, Instant.EPOCH);
        return Timer.pending(new TimerId(UUID.randomUUID()), new TicketId(UUID.randomUUID()), null,
                PlannedTimer.after(Duration.ZERO, occasion));
    }

    private static Uni<Long> toldInside(Timer timer) {
        return Sql.of("select count(*) as told from outbox where key = :ticket").set("ticket", timer.ticket().toString())
                .one(row -> row.get("told", Long.class));
    }

    private List<TimerId> addMany() {
        return pool.preparedQuery(ADD).execute(Tuple.of(attempt, MANY)).await().indefinitely().stream()
                .map(row -> new TimerId(row.getUUID("id")))
                .toList();
    }

    private List<Worker> race(int racers) {
        long epoch = epoch();
        var all = IntStream.range(0, racers).mapToObj(racer -> workers.named("racer-" + racer, () -> fireDueTimers.fire(epoch)))
                .toList();
        all.forEach(Worker::start);
        return all;
    }

    private long epoch() {
        return await().atMost(PATIENCE).until(() -> pool.query("select epoch from lease where name = 'timers'").execute()
                .await().indefinitely(), rows -> rows.size() > 0).iterator().next().getLong(0);
    }

    private void cancel(TimerId timer) {
        run(() -> timers.cancel(List.of(timer)));
    }

    private Figures count(String state) {
        var row = pool.preparedQuery(COUNT).execute(Tuple.of(attempt, state)).await().indefinitely().iterator().next();
        return new Figures(row.getLong("timers"), row.getLong("events"));
    }

    private static <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
