package io.amends.tickets.ticket.messaging;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.look;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.events.EventTypes;
import io.amends.foundation.event.EventJson;
import io.amends.tickets.House;
import io.amends.tickets.House.Customer;
import io.amends.tickets.Token;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Whatever lies in a topic, the next record of the same conversation is handled, and nothing is lost without a trace. Another
 * tenant (D11) and a forged producer (D12) are kept out by the broker's access rules; gaps (D7) by the order of the inbox.
 */
@QuarkusTest
class BadRecordsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final House house;
    private final MeterRegistry meters;
    private final String brokers;

    BadRecordsTest(House house, MeterRegistry meters, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.house = house;
        this.meters = meters;
        this.brokers = brokers;
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                spoilt("input-D1 An empty value", "The payload is no message.received.v1", record -> value(record, "")),
                spoilt("input-D2 A key that is not the subject", "The key is not the subject of the event",
                        record -> header(record, "ce_subject", UUID.randomUUID().toString().getBytes(UTF_8))),
                spoilt("input-D3 No JSON", "The payload is no message.received.v1", record -> value(record, "{\"messageId\":")),
                spoilt("input-D3 JSON of another kind", "The payload is no message.received.v1", record -> value(record, "[]")),
                spoilt("input-D4 A required field missing", "The payload is no message.received.v1",
                        record -> replace(record, "\"sentAt\"", "\"sentAtSome\"")),
                spoilt("input-D6 A value that nobody knows", "IllegalArgumentException",
                        record -> replace(record, "\"PUBLIC\"", "\"SECRET\"")),
                spoilt("input-D10 A header without a value", "The header ce_id is missing",
                        record -> header(record, "ce_id", null)),
                spoilt("input-D10 A header of bytes", "Exception",
                        record -> header(record, "ce_id", new byte[] { (byte) 0xFF, 0, 13, 10 })),
                spoilt("input-D10 A header with another line in it", "The header ce_sequence is",
                        record -> header(record, "ce_sequence", "1\r\nce_id: 2".getBytes(UTF_8))),
                spoilt("input-D10 A key that no database takes", "Exception", BadRecordsTest::strangeKey),
                spoilt("input-D13 A tombstone", "The record has no payload", record -> value(record, null)));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void keepsARecordThatCannotBeHandledAndGoesOn(Spoiling spoiling, String reason) {
        // given
        var ines = new Customer(UUID.randomUUID(), UUID.randomUUID());

        // when
        var spoilt = house.sends(spoiling.apply(aMessage(ines, "psst")));
        house.says(ines, "@VlinderHelpt no internet", "PUBLIC");

        // then
        house.awaitDeadLetter(spoilt, reason);
        look(Token.nora(), house.ticketOf(ines)).body(at("thread.text", contains("@VlinderHelpt no internet")));
    }

    @Test
    @DisplayName("input-D4 The golden sample of the first version is taken")
    void takesTheGoldenSample() throws IOException {
        // given
        var sample = new String(
                EventTypes.class.getResourceAsStream("/contract/channel/message.received.v1.json").readAllBytes(),
                UTF_8);
        var event = EventJson.read(sample.getBytes(UTF_8), EventTypes.MESSAGE_RECEIVED.payload());
        var customer = new Customer(event.contactId(), event.conversationId());

        // when
        house.sends(value(aMessage(customer, ""), sample));
        house.says(customer, "@VlinderHelpt hello?", "PUBLIC");

        // then
        look(Token.nora(), house.ticketOf(customer)).body(at("thread.text", contains(event.text(), "@VlinderHelpt hello?")));
    }

    @Test
    @DisplayName("input-D5 A field that a newer service adds is passed over")
    void takesAFieldThatANewerServiceAdds() {
        // given
        var ines = new Customer(UUID.randomUUID(), UUID.randomUUID());

        // when
        house.sends(replace(aMessage(ines, "one"), "{", "{\"mood\":\"cross\","));
        house.says(ines, "two", "PUBLIC");

        // then
        look(Token.nora(), house.ticketOf(ines)).body(at("thread.text", contains("one", "two")));
    }

    @Test
    @DisplayName("input-D6 A type that nobody knows is acknowledged and counted")
    void countsATypeThatNobodyKnows() {
        // given
        var ines = new Customer(UUID.randomUUID(), UUID.randomUUID());

        // when
        house.sends(header(aMessage(ines, "liked"), "ce_type", "message.liked.v1".getBytes(UTF_8)));
        house.says(ines, "no internet", "PUBLIC");

        // then
        assertThat(meters.counter("amends.events.ignored", "type", "message.liked.v1").count()).isGreaterThanOrEqualTo(1);
        look(Token.nora(), house.ticketOf(ines)).body(at("thread.text", contains("no internet")));
    }

    @Test
    @DisplayName("input-D8 What was delivered before takes no effect again, even when it says something else by now")
    void passesOverADuplicate() {
        // given
        var ines = new Customer(UUID.randomUUID(), UUID.randomUUID());
        var id = UUID.randomUUID().toString().getBytes(UTF_8);

        // when
        house.sends(header(aMessage(ines, "first"), "ce_id", id));
        house.sends(header(aMessage(ines, "again"), "ce_id", id));
        house.says(ines, "next", "PUBLIC");

        // then
        look(Token.nora(), house.ticketOf(ines)).body(at("thread.text", contains("first", "next")));
    }

    @Test
    @DisplayName("I10 After all of them nothing waits in the topic")
    void leavesNothingBehind() {
        var ines = new Customer(UUID.randomUUID(), UUID.randomUUID());
        spoilt().forEach(spoilt -> house.sends(spoiling(spoilt).apply(aMessage(ines, "psst"))));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lag()).isZero());
    }

    private long lag() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            var committed = admin.listConsumerGroupOffsets("ticket-service").partitionsToOffsetAndMetadata().get();
            committed.keySet().removeIf(partition -> !partition.topic().equals("channel-events"));
            assertThat(committed).isNotEmpty();
            var ends = admin.listOffsets(committed.keySet().stream()
                    .collect(Collectors.toMap((TopicPartition it) -> it, it -> OffsetSpec.latest()))).all().get();
            long lag = 0;
            for (Map.Entry<TopicPartition, OffsetAndMetadata> each : committed.entrySet()) {
                lag += ends.get(each.getKey()).offset() - each.getValue().offset();
            }
            return lag;
        }
    }

    /** As channel-service sends it. */
    private ProducerRecord<String, byte[]> aMessage(Customer customer, String text) {
        var message = EventJson.write(house.message(customer, text, "PUBLIC", Instant.now()));
        var record = new ProducerRecord<>("channel-events", customer.conversation().toString(), message.getBytes(UTF_8));
        var id = UUID.randomUUID();
        Map.of("ce_id", id.toString(), "ce_type", "message.received.v1", "ce_source", "/amends/channel-service", "ce_subject",
                customer.conversation().toString(), "ce_sequence",
                house.number(id, EventTypes.CHANNEL_EVENTS, customer.conversation()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private static ProducerRecord<String, byte[]> value(ProducerRecord<String, byte[]> record, String value) {
        return new ProducerRecord<>(record.topic(), null, record.key(), value == null ? null : value.getBytes(UTF_8),
                record.headers());
    }

    private static ProducerRecord<String, byte[]> replace(ProducerRecord<String, byte[]> record, String part, String by) {
        return value(record, new String(record.value(), UTF_8).replaceFirst(Pattern.quote(part), by));
    }

    private static ProducerRecord<String, byte[]> header(ProducerRecord<String, byte[]> record, String name, byte[] value) {
        record.headers().remove(name).add(name, value);
        return record;
    }

    private static ProducerRecord<String, byte[]> strangeKey(ProducerRecord<String, byte[]> record) {
        record.headers().remove("ce_subject");
        return new ProducerRecord<>(record.topic(), null, record.key() + "\0", record.value(), record.headers());
    }

    private static Arguments spoilt(String name, String reason, Spoiling spoiling) {
        return arguments(named(name, spoiling), reason);
    }

    private static Spoiling spoiling(Arguments arguments) {
        return (Spoiling) ((Named<?>) arguments.get()[0]).getPayload();
    }

    /** What happens to a record on its way. */
    interface Spoiling extends UnaryOperator<ProducerRecord<String, byte[]>> {
    }
}
