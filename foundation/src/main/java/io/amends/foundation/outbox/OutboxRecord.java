package io.amends.foundation.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Row;

/** One row of the outbox, on its way to Kafka. */
record OutboxRecord(long id, UUID eventId, String topic, String key, String type, long sequence, String payload,
        OffsetDateTime occurredAt, String correlationId, @Nullable String causationId,
        @Nullable String traceparent) {

    static OutboxRecord of(Row row) {
        return new OutboxRecord(row.getLong("id"), row.getUUID("event_id"), row.getString("topic"),
                row.getString("key"), row.getString("type"), row.getLong("sequence"), row.getString("payload"),
                row.getOffsetDateTime("occurred_at"), row.getString("correlation_id"), row.getString("causation_id"),
                row.getString("traceparent"));
    }
}
