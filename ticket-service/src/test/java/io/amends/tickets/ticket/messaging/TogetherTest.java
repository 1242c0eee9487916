package io.amends.tickets.ticket.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.channel.MessageDeleted;
import io.amends.foundation.database.Sql;
import io.amends.foundation.event.EventJson;
import io.amends.foundation.inbox.EventHandlers;
import io.amends.foundation.inbox.Inbox;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Thirty keys with an event each in one batch, so that five are taken together; the effect of each is a row of its own. */
@QuarkusTest
class TogetherTest {

    private static final String TOPIC = "tests-of-what-goes-together";
    private static final String EFFECT = "insert into contact (id, handle, name) values (:id, 'ines', :transaction)";

    private final Pool pool;
    private final Inbox inbox;
    private final List<UUID> keys = Stream.generate(UUID::randomUUID).limit(30).toList();
    private final Set<UUID> poison = ConcurrentHashMap.newKeySet();

    TogetherTest(Pool pool, Inbox inbox) {
        this.pool = pool;
        this.inbox = inbox;
    }

    @Test
    @DisplayName("I2 While much waits several events take effect in one transaction, each once")
    void takesSeveralInOneTransaction() throws Throwable {
        // when
        receives();
        // then
        assertThat(effects()).containsExactlyInAnyOrderElementsOf(keys.stream().map(UUID::toString).toList());
        assertThat(strings("select distinct name from contact where cast(id as text) = any($1)")).hasSize(6);
    }

    @Test
    @DisplayName("I2 One that cannot be handled takes none of those with it that were taken together")
    void takesApartWhatFails() throws Throwable {
        // given
        poison.add(keys.get(7));
        // when
        receives();
        // then
        assertThat(effects()).hasSize(29).doesNotContain(keys.get(7).toString());
        assertThat(strings("select record_key from dead_letter where record_key = any($1)"))
                .containsExactly(keys.get(7).toString());
    }

    @Test
    @DisplayName("I2 One that has to wait for a row holds up none of those that were taken together")
    void givesWay() throws Throwable {
        // given
        var connection = pool.getConnection().await().indefinitely();
        var transaction = connection.begin().await().indefinitely();
        connection.preparedQuery("insert into contact (id, handle, name) values ($1, 'held', '')")
                .execute(Tuple.of(keys.get(7))).await().indefinitely();
        // when
        receives();
        // then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(effects()).hasSize(29));
        transaction.rollback().chain(connection::close).await().indefinitely();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(effects()).hasSize(30));
    }

    private Uni<Integer> takesEffect(MessageDeleted event) {
        return Sql.of("select cast(txid_current() as text) as transaction").one(row -> row.get("transaction", String.class))
                .chain(transaction -> Sql.of(EFFECT).set("id", event.messageId()).set("transaction", transaction).run())
                .invoke(() -> {
                    if (poison.contains(event.messageId())) {
                        throw new IllegalArgumentException("cannot be handled");
                    }
                });
    }

    private void receives() throws Throwable {
        var records = IntStream.range(0, keys.size()).mapToObj(offset -> record(offset, keys.get(offset))).toList();
        var batch = new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), records), Map.of());
        var reader = inbox.reader(TOPIC, EventHandlers.of(on(EventTypes.MESSAGE_DELETED, this::takesEffect)));
        VertxContextSupport.subscribeAndAwait(() -> reader.receive(Message.of(batch)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(effects()).hasSizeGreaterThan(28));
    }

    private static ConsumerRecord<String, byte[]> record(int offset, UUID key) {
        var payload = EventJson.write(new MessageDeleted(key, key, key, Instant.EPOCH));
        var record = new ConsumerRecord<>(TOPIC, 0, offset, key.toString(), payload.getBytes(UTF_8));
        Map.of("ce_id", key.toString(), "ce_type", EventTypes.MESSAGE_DELETED.name(), "ce_source", "/amends/test",
                "ce_sequence", "1").forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private List<String> effects() {
        return strings("select cast(id as text) from contact where cast(id as text) = any($1) and handle = 'ines'");
    }

    private List<String> strings(String query) {
        return pool.preparedQuery(query).execute(Tuple.of(keys.stream().map(UUID::toString).toArray(String[]::new)))
                .await().indefinitely().stream().map(row -> row.getString(0)).toList();
    }
}
