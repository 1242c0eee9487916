package io.amends.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    private static final TopicPartition PARTITION = new TopicPartition("ticket-events", 11);

    @TempDir
    Path home;

    @Test
    void keepsEventsAcrossARestart() throws Exception {
        // given
        try (var kafka = start(); var producer = producer(kafka)) {
            producer.send(new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), null, "opened".getBytes(UTF_8))).get();
        }
        // when
        try (var kafka = start(); var consumer = consumer(kafka)) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            var records = consumer.poll(Duration.ofSeconds(20));
            // then
            assertThat(records).hasSize(1).allSatisfy(record -> assertThat(record.value()).asString().isEqualTo("opened"));
        }
    }

    @Test
    void hasTheTopicsOfTheHouseWithTwelvePartitionsEach() throws Exception {
        try (var kafka = start(); var admin = Admin.create(bootstrap(kafka))) {
            var topics = admin.describeTopics(EmbeddedKafka.TOPICS).allTopicNames().get();
            assertThat(topics.values()).hasSize(3).allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
        }
    }

    private EmbeddedKafka start() {
        return EmbeddedKafka.start(home, FreePort.find());
    }

    private static KafkaProducer<byte[], byte[]> producer(EmbeddedKafka kafka) {
        return new KafkaProducer<>(bootstrap(kafka), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static KafkaConsumer<byte[], byte[]> consumer(EmbeddedKafka kafka) {
        return new KafkaConsumer<>(bootstrap(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> bootstrap(EmbeddedKafka kafka) {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }
}
