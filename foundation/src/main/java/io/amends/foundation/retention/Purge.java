package io.amends.foundation.retention;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;

/** Deletes what is spent, a little at a time, on one replica at a time. */
@ApplicationScoped
class Purge {

    private static final Logger LOG = Logger.getLogger(Purge.class);

    private final Pool pool;
    private final List<Spent> spent;
    private final int batch;
    private final Worker worker;

    Purge(Pool pool, @All List<Spent> spent, RetentionConfig config, Leases leases, Workers workers) {
        this.pool = pool;
        this.spent = spent;
        this.batch = config.batch();
        Lease lease = leases.named("purge");
        this.worker = workers.named("purge", config.every(), () -> lease.whileHeld(epoch -> purge()));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    private Uni<Boolean> purge() {
        return Multi.createFrom().iterable(spent)
                .onItem().transformToUniAndConcatenate(this::delete)
                .collect().asList()
                .map(deleted -> deleted.stream().anyMatch(rows -> rows == batch));
    }

    private Uni<Integer> delete(Spent rows) {
        return pool.preparedQuery(rows.delete()).execute(Tuple.of(rows.period().toMillis(), batch))
                .map(SqlResult::rowCount)
                .invoke(deleted -> log(rows, deleted));
    }

    private static void log(Spent rows, int deleted) {
        if (deleted > 0) {
            LOG.infof("Old rows deleted: table=%s rows=%d", rows.table(), deleted);
        }
    }
}
