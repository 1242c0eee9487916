package io.amends.foundation.lease;

import java.time.Duration;
import java.util.UUID;
import java.util.function.LongFunction;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * A named piece of work that only one process does at a time. The epoch grows whenever the holder changes; what a holder
 * writes is conditional on its epoch, so that one that slept past its lease changes nothing.
 */
public class Lease {

    private static final Logger LOG = Logger.getLogger(Lease.class);
    private static final Duration TERM = Duration.ofSeconds(10);
    private static final long RENEW_AFTER_NANOS = TERM.dividedBy(3).toNanos();
    private static final String TAKE = """
            insert into lease as l (name, holder, epoch, expires_at) values ($1, $2, 1, now() + $3 * interval '1 millisecond')
            on conflict (name) do update
                set holder = excluded.holder,
                    epoch = case when l.holder = excluded.holder then l.epoch else l.epoch + 1 end,
                    expires_at = excluded.expires_at
                where l.holder = excluded.holder or l.expires_at < now()
            returning epoch""";

    private final Pool pool;
    private final String name;
    private final UUID holder;
    private volatile long epoch;
    private volatile long takenNanos;

    Lease(Pool pool, String name, UUID holder) {
        this.pool = pool;
        this.name = name;
        this.holder = holder;
    }

    public String name() {
        return name;
    }

    /** Does the work with the current epoch when this process holds the lease or can take it, else nothing. */
    public Uni<Boolean> whileHeld(LongFunction<Uni<Boolean>> work) {
        if (epoch > 0 && System.nanoTime() - takenNanos < RENEW_AFTER_NANOS) {
            return work.apply(epoch);
        }
        return take().chain(held -> held ? work.apply(epoch) : Uni.createFrom().item(false));
    }

    private Uni<Boolean> take() {
        long asked = System.nanoTime();
        return pool.preparedQuery(TAKE).execute(Tuple.of(name, holder, TERM.toMillis()))
                .map(rows -> {
                    note(rows.size() == 0 ? 0 : rows.iterator().next().getLong("epoch"));
                    takenNanos = asked;
                    return epoch > 0;
                });
    }

    /** Who does a piece of work is what somebody asks first when it is not done. */
    private void note(long now) {
        if (now > 0 && now != epoch) {
            LOG.infof("Lease taken: lease=%s epoch=%d", name, now);
        }
        epoch = now;
    }
}
