package io.amends.foundation.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import io.amends.foundation.event.EventEnvelope;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Takes the turns of events that mean nothing to this service, all of a batch in one statement, as most of what some readers
 * hear is of no concern to them. Only where the events of a key follow what was seen before.
 */
@ApplicationScoped
class PassedOver {

    // In the order of the keys, so that two of these never wait for each other.
    private static final String MOVE = """
            insert into inbox_place as p (topic, key, last, first)
            select $1, key, last, first from unnest($2::text[], $3::bigint[], $4::bigint[]) as passed (key, last, first)
            order by key
            on conflict (topic, key) do update set last = excluded.last, moved_at = now()
                where p.last < excluded.last and p.last >= ($4::bigint[])[array_position($2::text[], p.key)] - 1
            returning key""";

    private static final String MOVE_ONE = """
            insert into inbox_place as p (topic, key, last, first) values ($1, $2, $3, $3)
            on conflict (topic, key) do update set last = excluded.last, moved_at = now() where p.last < excluded.last""";

    private final Pool pool;

    PassedOver(Pool pool) {
        this.pool = pool;
    }

    /** The keys whose place was moved; the others need a closer look. */
    Uni<Set<String>> move(String topic, List<Run> runs) {
        if (runs.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        var keys = runs.stream().map(Run::key).toArray(String[]::new);
        var firsts = runs.stream().map(Run::first).toArray(Long[]::new);
        var lasts = runs.stream().map(Run::last).toArray(Long[]::new);
        return pool.preparedQuery(MOVE).execute(Tuple.of(topic, keys, lasts, firsts))
                .map(rows -> rows.stream().map((Row row) -> row.getString("key"))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    /** Takes the turn of one record, as far as it tells which, whatever came before it. */
    Uni<Void> move(ConsumerRecord<String, byte[]> record) {
        var sequence = EventEnvelope.sequenceOf(record);
        // A key with a NUL has no place: PostgreSQL would refuse it, each time again.
        return record.key() == null || record.key().indexOf('\0') >= 0 || sequence.isEmpty() ? Uni.createFrom().voidItem()
                : pool.preparedQuery(MOVE_ONE).execute(Tuple.of(record.topic(), record.key(), sequence.getAsLong()))
                        .replaceWithVoid();
    }

    /** Events of one key without a gap between them. */
    record Run(String key, long first, long last) {
    }
}
