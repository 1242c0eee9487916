package io.amends.foundation.deadletter;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.foundation.problem.Refused;
import io.smallrye.mutiny.Uni;

/** The record of a dead letter as it came, locked in the caller's transaction. */
record StoredRecord(String topic, int partition, long offset, @Nullable String key, String headers,
        byte @Nullable [] payload) {

    private static final String LOCK = """
            select state, topic, partition, record_offset, record_key, headers, payload from dead_letter
            where id = :id for update""";
    private static final String SETTLE = """
            update dead_letter set state = 'REPLAYED', size = coalesce(octet_length(payload), 0), payload = null, headers = '',
                tries = tries + 1, tried_at = now(), replay_asked_by = null, settled_at = now(), settled_by = :person
            where id = :id""";

    /** @throws Refused when there is none, or it is settled already */
    static Uni<StoredRecord> locked(long id) {
        return Sql.of(LOCK).set("id", id).oneOrNull(StoredRecord::of)
                .onItem().ifNull().failWith(() -> new Refused(404, "not-found"));
    }

    static Uni<Void> settle(long id, String person) {
        return Sql.of(SETTLE)
                .set("id", id)
                .set("person", person)
                .run()
                .replaceWithVoid();
    }

    private static StoredRecord of(SqlRow row) {
        if (!"KEPT".equals(row.get("state", String.class))) {
            throw new Refused(409, "dead-letter-settled");
        }
        return new StoredRecord(row.get("topic", String.class), row.get("partition", Integer.class),
                row.get("record_offset", Long.class), row.get("record_key", String.class), row.get("headers", String.class),
                row.get("payload", byte[].class));
    }

    ConsumerRecord<String, byte[]> record() {
        var record = new ConsumerRecord<>(topic, partition, offset, key, payload);
        headers.lines().filter(line -> line.contains("=")).forEach(line -> {
            int end = line.indexOf('=');
            record.headers().add(line.substring(0, end), line.substring(end + 1).getBytes(StandardCharsets.UTF_8));
        });
        return record;
    }

    /** Without the bytes, which belong in no log. */
    @Override
    public String toString() {
        return "StoredRecord[topic=" + topic + ", partition=" + partition + ", offset=" + offset + "]";
    }
}
