package io.amends.journeys.faults.timer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears what the house was told, as any other service does: an event that comes twice under its id is one. */
final class Ear implements AutoCloseable {

    private static final String TOPIC = "followup-events";
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<UUID, Set<String>> heard = new ConcurrentHashMap<>();
    private final String brokers;
    private final Thread thread;
    private volatile boolean open = true;

    Ear(String brokers) {
        this.brokers = brokers;
        this.thread = Thread.ofPlatform().name("ear").start(this::listen);
    }

    private void listen() {
        try (var consumer = new KafkaConsumer<>(Map.<String, Object> of("bootstrap.servers", brokers),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(part -> new TopicPartition(TOPIC, part.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (open) {
                consumer.poll(POLL).forEach(this::hear);
            }
        }
    }

    private void hear(ConsumerRecord<String, byte[]> event) {
        heard.computeIfAbsent(UUID.fromString(event.key()), key -> ConcurrentHashMap.newKeySet())
                .add(new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
    }

    /** How many different events of each ticket. */
    long of(UUID ticket) {
        return heard.getOrDefault(ticket, Set.of()).size();
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
