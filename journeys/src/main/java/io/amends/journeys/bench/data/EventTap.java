package io.amends.journeys.bench.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.StackSettings;

/** Hears a topic of its own, which nobody else reads, so that the relay alone is measured. */
public final class EventTap implements AutoCloseable {

    public static final String TOPIC = "bench-events";

    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<UUID, Long> heard = new ConcurrentHashMap<>();
    private final AtomicLong total = new AtomicLong();
    private final Map<String, Object> broker;
    private final Thread thread = Thread.ofPlatform().name("event-tap").unstarted(this::listen);
    private volatile boolean open = true;
    private volatile long lastHeard;

    private EventTap(Map<String, Object> broker) {
        this.broker = broker;
    }

    public static EventTap on(StackSettings places) {
        Map<String, Object> broker = Map.of("bootstrap.servers", places.ports().address(Port.KAFKA));
        try (var admin = Admin.create(broker)) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            }
        } catch (Exception e) {
            throw new IllegalStateException("no topic for the benchmark", e);
        }
        var tap = new EventTap(broker);
        tap.thread.start();
        return tap;
    }

    private void listen() {
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (open) {
                consumer.poll(POLL).forEach(this::hear);
            }
        }
    }

    private void hear(ConsumerRecord<String, byte[]> event) {
        var id = new String(event.headers().lastHeader("ce_id").value(), UTF_8);
        lastHeard = System.nanoTime();
        heard.put(UUID.fromString(id), lastHeard);
        total.incrementAndGet();
    }

    /** When each event was heard, on this machine's own clock of nanoseconds. */
    public Map<UUID, Long> heard() {
        return heard;
    }

    public long total() {
        return total.get();
    }

    /** By the same clock. */
    public long lastHeard() {
        return lastHeard;
    }

    /** Goes on when so many have been heard, or after a while without. */
    public void awaitTotal(long expected, Duration patience) {
        Database.comesTrue(() -> total.get() >= expected, patience.toSeconds());
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
