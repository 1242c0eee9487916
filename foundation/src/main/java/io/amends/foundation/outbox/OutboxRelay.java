package io.amends.foundation.outbox;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;

import io.amends.foundation.fault.CrashPoint;
import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Sends what the outbox holds, in the order of insertion. One relay per service is active at a time: two would reorder the
 * events of one key. It reads what is not yet marked as published and never by a last id, because ids are not handed out in
 * the order of the commits.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final int BATCH = 500;
    private static final String READ = """
            select id, event_id, topic, key, type, sequence, payload, occurred_at, correlation_id, causation_id, traceparent
            from outbox where published_at is null order by id limit %d""".formatted(BATCH);
    private static final String MARK = """
            update outbox set published_at = now(), epoch = $2
            where id = any($1) and published_at is null
              and exists (select 1 from lease where name = $3 and epoch = $2)""";

    private final Pool pool;
    private final Lease lease;
    private final MutinyEmitter<byte[]> emitter;
    private final OutboxMessages messages;
    private final Worker worker;

    OutboxRelay(Pool pool, Leases leases, Workers workers, @Channel("outbox") MutinyEmitter<byte[]> emitter,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.pool = pool;
        this.emitter = emitter;
        this.messages = new OutboxMessages(service);
        this.lease = leases.named("outbox-relay");
        this.worker = workers.named("outbox-relay", () -> lease.whileHeld(this::relayBatch));
    }

    // Late, so that the messaging channels stand before the first batch is sent.
    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        worker.start();
    }

    /** Wakes the relay shortly after the caller's transaction has had time to commit. */
    void pokeSoon() {
        worker.poke();
    }

    private Uni<Boolean> relayBatch(long epoch) {
        return pool.preparedQuery(READ).execute()
                .map(rows -> rows.stream().map(OutboxRecord::of).toList())
                .chain(batch -> batch.isEmpty() ? Uni.createFrom().item(false) : send(batch, epoch));
    }

    private Uni<Boolean> send(List<OutboxRecord> batch, long epoch) {
        worker.stayAwake();
        // Sent one behind the other without waiting; the idempotent producer keeps their order per partition.
        var sending = batch.stream().map(messages::of).map(emitter::sendMessage).toList();
        return Uni.join().all(sending).andFailFast()
                .invoke(() -> CrashPoint.pass("relay.afterSendBeforeMark"))
                .chain(() -> mark(batch, epoch))
                .replaceWith(batch.size() == BATCH);
    }

    private Uni<Void> mark(List<OutboxRecord> batch, long epoch) {
        var ids = batch.stream().map(OutboxRecord::id).toArray(Long[]::new);
        return pool.preparedQuery(MARK).execute(Tuple.of(ids, epoch, lease.name())).replaceWithVoid();
    }
}
