package io.amends.foundation.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import io.amends.foundation.database.Sql;
import io.amends.foundation.event.EventEnvelope;
import io.amends.foundation.event.EventJson;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Records that wait for something, as they came. */
@ApplicationScoped
class ParkedEvents {

    private static final String PARK = """
            with place as (
                insert into inbox_place as p (topic, key, last, first) select $1, $5, $6, $6 where $7
                on conflict (topic, key) do update set last = excluded.last, moved_at = now() where p.last < excluded.last)
            insert into parked_event (topic, event_id, partition, record_offset, record_key, sequence, admitted, headers, payload)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (topic, event_id) do update set admitted = parked_event.admitted or excluded.admitted,
                retry_at = now() + interval '1 second'""";
    private static final String DUE = """
            select p.*, p.parked_at < now() - $2 * interval '1 millisecond' as overdue
            from parked_event p left join inbox_place l on l.topic = p.topic and l.key = p.record_key
            where p.topic = any($1) and p.retry_at <= now()
              and (p.admitted or l.last is null or p.sequence <= l.last + 1
                   or p.parked_at < now() - $2 * interval '1 millisecond')
            order by p.topic, p.record_key, p.sequence limit 100""";
    private static final String LATER = """
            update parked_event set retry_at = now() + interval '1 second' where topic = $1 and event_id = $2""";
    private static final String REMOVE = "delete from parked_event where topic = :topic and event_id = :event";

    private static final String FORGET = "delete from parked_event where topic = $1 and event_id = $2";

    private final Pool pool;

    ParkedEvents(Pool pool) {
        this.pool = pool;
    }

    /** @param admitted whether the events after it need not wait for it */
    Uni<Void> park(ConsumerRecord<String, byte[]> record, EventEnvelope event, boolean admitted) {
        var row = Tuple.tuple()
                .addString(record.topic())
                .addString(event.id())
                .addInteger(record.partition())
                .addLong(record.offset())
                .addString(record.key())
                .addLong(event.sequence())
                .addBoolean(admitted)
                .addString(EventJson.write(headers(record)))
                .addValue(Buffer.buffer(record.value()));
        return pool.preparedQuery(PARK).execute(row).replaceWithVoid();
    }

    /** Those whose turn has come, that may be tried again, or that have waited long enough; of one key in their order. */
    Uni<List<Parked>> due(Collection<String> topics, long longestMillis) {
        return pool.preparedQuery(DUE).execute(Tuple.of(topics.toArray(String[]::new), longestMillis))
                .map(rows -> rows.stream().map(ParkedEvents::parked).toList());
    }

    Uni<Void> tryLater(EventEnvelope event) {
        return pool.preparedQuery(LATER).execute(Tuple.of(event.topic(), event.id())).replaceWithVoid();
    }

    Uni<Void> forget(EventEnvelope event) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(event.topic(), event.id())).replaceWithVoid();
    }

    /** In the running transaction, so that it is gone exactly when it has taken effect. */
    Uni<Void> remove(EventEnvelope event) {
        return Sql.of(REMOVE)
                .set("topic", event.topic())
                .set("event", event.id())
                .run()
                .replaceWithVoid();
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }

    private static Parked parked(Row row) {
        var record = new ConsumerRecord<>(row.getString("topic"), row.getInteger("partition"), row.getLong("record_offset"),
                row.getString("record_key"), row.getBuffer("payload").getBytes());
        read(row.getString("headers")).forEach(
                (name, value) -> record.headers().add(name.toString(), value.toString().getBytes(StandardCharsets.UTF_8)));
        return new Parked(record, row.getBoolean("admitted"), row.getBoolean("overdue"));
    }

    private static Map<?, ?> read(String headers) {
        try {
            return EventJson.read(headers.getBytes(StandardCharsets.UTF_8), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param overdue whether it has waited long enough to be handled, whatever is missing */
    record Parked(ConsumerRecord<String, byte[]> record, boolean admitted, boolean overdue) {
    }
}
