package io.amends.foundation.outbox;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.event.TraceParent;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;

/** Turns a row of the outbox into a Kafka message: CloudEvents 1.0 in binary content mode. */
class OutboxMessages {

    private final String source;

    OutboxMessages(String service) {
        this.source = "/amends/" + service;
    }

    Message<byte[]> of(OutboxRecord event) {
        var metadata = OutgoingKafkaRecordMetadata.<String> builder()
                .withTopic(event.topic())
                .withKey(event.key())
                .withHeaders(headers(event))
                .build();
        return Message.of(event.payload().getBytes(StandardCharsets.UTF_8), Metadata.of(metadata, trace(event)));
    }

    /** What the connector goes on with, where traces are recorded. */
    private static TracingMetadata trace(OutboxRecord event) {
        return TracingMetadata.withCurrent(W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), event, new TraceOfRecord()));
    }

    private RecordHeaders headers(OutboxRecord event) {
        var headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.eventId().toString());
        add(headers, "ce_type", event.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", event.key());
        add(headers, "ce_time", DateTimeFormatter.ISO_INSTANT.format(event.occurredAt()));
        add(headers, "ce_sequence", Long.toString(event.sequence()));
        add(headers, "ce_correlationid", event.correlationId());
        if (event.causationId() != null) {
            add(headers, "ce_causationid", event.causationId());
        }
        if (event.traceparent() != null) {
            add(headers, TraceParent.HEADER, event.traceparent());
        }
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static final class TraceOfRecord implements TextMapGetter<OutboxRecord> {

        @Override
        public Iterable<String> keys(OutboxRecord event) {
            return List.of(TraceParent.HEADER);
        }

        @Override
        public @Nullable String get(@Nullable OutboxRecord event, String key) {
            return event != null && key.equals(TraceParent.HEADER) ? event.traceparent() : null;
        }
    }
}
