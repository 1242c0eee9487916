package io.amends.followups.timer.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

/**
 * How far the clock of this process is from that of the database, by which everything is due. No timer fires early or late for
 * it; but who is on duty, tokens and the times of events go by this clock, so one that is wrong says so (fault-F18).
 */
@ApplicationScoped
public class ClockSkew {

    private static final Logger LOG = Logger.getLogger(ClockSkew.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final double MILLIS_PER_SECOND = 1000.0;

    private final Pool pool;
    private final Clock clock;
    private final Worker worker;
    private final AtomicLong millis = new AtomicLong();

    ClockSkew(Pool pool, Clock clock, Workers workers, MeterRegistry meters) {
        this.pool = pool;
        this.clock = clock;
        this.worker = workers.named("clock-skew", LOOK_EVERY, this::look);
        Gauge.builder("amends.clock.skew", () -> millis.get() / MILLIS_PER_SECOND).baseUnit("seconds").register(meters);
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        worker.start();
    }

    /** Positive when this process is ahead. */
    public Duration now() {
        return Duration.ofMillis(millis.get());
    }

    public boolean isTooMuch() {
        return now().abs().compareTo(MOST) > 0;
    }

    private Uni<Boolean> look() {
        var asked = clock.instant();
        return pool.query("select clock_timestamp()").execute()
                .map(rows -> rows.iterator().next().get(OffsetDateTime.class, 0).toInstant())
                .invoke(there -> note(between(asked, there, clock.instant())))
                .replaceWith(false);
    }

    /** The database looked at its clock somewhere between the question and the answer. */
    static Duration between(Instant asked, Instant there, Instant answered) {
        if (there.isBefore(asked)) {
            return Duration.between(there, asked);
        }
        return there.isAfter(answered) ? Duration.between(there, answered) : Duration.ZERO;
    }

    private void note(Duration skew) {
        boolean before = isTooMuch();
        millis.set(skew.toMillis());
        if (isTooMuch() != before) {
            LOG.warnf("The clock of this process and that of the database: skewMillis=%d ready=%b", millis.get(), before);
        }
    }
}
