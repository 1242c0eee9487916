package io.amends.channels.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.amends.embedded.EventNumbers;
import io.amends.events.EventType;
import io.amends.events.EventTypes;
import io.amends.events.ticket.ReplyRequested;
import io.amends.foundation.event.EventJson;
import io.vertx.core.json.JsonObject;

/** Reads what the service tells, and tells it what the other services would. */
@ApplicationScoped
public class EventLog {

    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, byte[]> producer;
    private final List<ConsumerRecord<String, byte[]>> records = new CopyOnWriteArrayList<>();
    private final EventNumbers numbers = new EventNumbers();

    EventLog(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        Map<String, Object> bootstrap = Map.of("bootstrap.servers", brokers);
        consumer = new KafkaConsumer<>(bootstrap, new StringDeserializer(), new ByteArrayDeserializer());
        producer = new KafkaProducer<>(bootstrap, new StringSerializer(), new ByteArraySerializer());
        var partitions = consumer.partitionsFor(EventTypes.CHANNEL_EVENTS).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The traces in which such events were told. */
    public synchronized List<String> traceparents(EventType<?> type, String text) {
        told(type, text);
        return records.stream()
                .filter(record -> type.name().equals(header(record, "ce_type")))
                .filter(record -> new String(record.value(), UTF_8).contains(text))
                .map(record -> header(record, "traceparent"))
                .toList();
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    /** Payloads of all events of the type so far whose payload holds the text, in the order of their key. */
    public synchronized List<JsonObject> told(EventType<?> type, String text) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return records.stream()
                .filter(record -> type.name().equals(header(record, "ce_type")))
                .map(record -> new String(record.value(), UTF_8))
                .filter(payload -> payload.contains(text))
                .map(JsonObject::new)
                .toList();
    }

    /** What was told of a reply that went out. */
    public List<JsonObject> sent(ReplyRequested reply) {
        return told(EventTypes.REPLY_SENT, reply.replyId().toString());
    }

    /** Why a reply did not go out, as far as it was told. */
    public String failureOf(ReplyRequested reply) {
        return told(EventTypes.REPLY_FAILED, reply.replyId().toString()).stream()
                .map(failed -> failed.getString("reason"))
                .reduce("", String::concat);
    }

    public void request(ReplyRequested reply) {
        tell(EventTypes.REPLY_REQUESTED, reply.ticketId(), reply);
    }

    public <T> void tell(EventType<T> type, UUID key, T payload) {
        tell(type.topic(), type.name(), UUID.randomUUID(), key, EventJson.write(payload));
    }

    public void tell(String topic, String type, UUID eventId, UUID key, String payload) {
        var record = new ProducerRecord<>(topic, key.toString(), payload.getBytes(UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", eventId.toString(), "ce_type", type, "ce_source", "/amends/tests",
                "ce_sequence", numbers.of(eventId, topic, key.toString()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record);
        producer.flush();
    }

    @PreDestroy
    void close() {
        consumer.close();
        producer.close();
    }
}
