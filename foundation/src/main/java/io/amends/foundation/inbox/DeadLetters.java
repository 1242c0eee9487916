package io.amends.foundation.inbox;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.event.EventEnvelope;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Keeps records that could not be handled, as they came. Uses a connection of its own, as the use case has rolled back. */
@ApplicationScoped
public class DeadLetters {

    private static final String KEEP = """
            insert into dead_letter (consumer, topic, partition, record_offset, record_key, event_id, type, headers, payload, reason)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing""";

    private final Pool pool;

    DeadLetters(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> keep(String consumer, ConsumerRecord<String, byte[]> record, String reason) {
        var row = Tuple.tuple()
                .addString(consumer)
                .addString(record.topic())
                .addInteger(record.partition())
                .addLong(record.offset())
                .addString(storable(record.key()))
                .addString(storable(EventEnvelope.header(record, "ce_id")))
                .addString(storable(EventEnvelope.header(record, "ce_type")))
                .addString(headers(record))
                .addValue(record.value() == null ? null : Buffer.buffer(record.value()))
                .addString(reason);
        return pool.preparedQuery(KEEP).execute(row).replaceWithVoid();
    }

    private static String headers(ConsumerRecord<String, byte[]> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> header.key() + "=" + (header.value() == null ? ""
                        : new String(header.value(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n"))
                .replace("\0", "");
    }

    /** PostgreSQL takes every character but NUL, and a record that cannot be kept would hold up its partition for ever. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
