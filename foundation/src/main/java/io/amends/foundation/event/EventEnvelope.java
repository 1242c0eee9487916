package io.amends.foundation.event;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record read as a CloudEvent in binary content mode (CloudEvents 1.0, Kafka protocol binding).
 *
 * @param sequence number of the event among those of its key, from 1, without gaps
 */
public record EventEnvelope(String topic, String key, String id, String type, String source, long sequence,
        String correlationId, @Nullable String traceparent, byte[] payload) {

    /** @throws UnreadableEvent when a header that we need is missing or malformed, or there is no payload */
    public static EventEnvelope of(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new UnreadableEvent("The record has no payload");
        }
        if (record.key() == null) {
            throw new UnreadableEvent("The record has no key");
        }
        // Order is kept for each key: under another one the event would overtake those that it belongs to.
        if (header(record, "ce_subject") instanceof String subject && !subject.equals(record.key())) {
            throw new UnreadableEvent("The key is not the subject of the event");
        }
        var id = required(record, "ce_id");
        return new EventEnvelope(record.topic(), record.key(), id, required(record, "ce_type"),
                required(record, "ce_source"), sequence(record),
                header(record, "ce_correlationid") instanceof String correlation ? correlation : id,
                header(record, TraceParent.HEADER), record.value());
    }

    public static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Also of a record that is otherwise unreadable. */
    public static OptionalLong sequenceOf(ConsumerRecord<?, ?> record) {
        try {
            return header(record, "ce_sequence") instanceof String value ? OptionalLong.of(Long.parseLong(value))
                    : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static String required(ConsumerRecord<?, ?> record, String name) {
        if (header(record, name) instanceof String value && !value.isBlank()) {
            return value;
        }
        throw new UnreadableEvent("The header " + name + " is missing");
    }

    private static long sequence(ConsumerRecord<?, ?> record) {
        return sequenceOf(record).orElseThrow(() -> new UnreadableEvent("The header ce_sequence is missing or no number"));
    }
}
