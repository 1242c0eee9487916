package io.amends.followups;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.amends.embedded.EventNumbers;
import io.amends.events.EventType;
import io.amends.foundation.event.EventJson;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rest of the house, as this service meets it: events come in over the real broker, timers are asked for over REST. */
@ApplicationScoped
public class House {

    private static final String CALL = "DWELL";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Pool pool;
    private final KafkaProducer<String, byte[]> producer;
    private final EventNumbers numbers = new EventNumbers();

    House(Pool pool, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.pool = pool;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", brokers), new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes an event and waits until it has taken effect. */
    public <T> void tells(EventType<T> type, UUID key, T payload) {
        var id = UUID.randomUUID();
        publish(id, type, key, payload);
        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(count("select count(*) from inbox where event_id = $1", id)).isEqualTo(1));
    }

    public <T> void publish(UUID id, EventType<T> type, UUID key, T payload) {
        var record = new ProducerRecord<>(type.topic(), key.toString(),
                EventJson.write(payload).getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", id.toString(), "ce_type", type.name(), "ce_source", "/amends/test", "ce_sequence",
                numbers.of(id, type.topic(), key.toString()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    /** The timers of a ticket as people see them: kind, attempt, state. Without those by which somebody is called. */
    public List<String> timers(UUID ticket) {
        return all(ticket).stream().filter(timer -> !timer.startsWith(CALL)).toList();
    }

    /** The pages for a ticket: why, and whether somebody is still asked. */
    public List<String> pages(UUID ticket) {
        Map<?, ?>[] items = given()
                .auth().oauth2(Token.of("community-manager").sign())
                .get("/v1/pages?limit=100").then().statusCode(200).extract().as(Map[].class, at("items"));
        return Stream.of(items).filter(page -> ticket.toString().equals(page.get("ticketId")))
                .map(page -> page.get("reason") + (Boolean.TRUE.equals(page.get("open")) ? " OPEN" : " SETTLED")).toList();
    }

    /** Those by which somebody is called for a ticket that lies there. */
    public List<String> calls(UUID ticket) {
        return all(ticket).stream().filter(timer -> timer.startsWith(CALL)).toList();
    }

    private static List<String> all(UUID ticket) {
        Map<?, ?>[] items = given()
                .auth().oauth2(Token.of("community-manager").sign())
                .queryParam("ticket", ticket)
                .when().get("/v1/follow-ups")
                .then().statusCode(200)
                .extract().as(Map[].class, at("items"));
        return Stream.of(items)
                .map(item -> item.get("kind") + " " + item.get("attempt") + " " + item.get("state"))
                .toList();
    }

    /** What this service has told of a ticket, in the order in which it goes out, as {@code type payload}. */
    public List<String> told(UUID ticket) {
        var told = new ArrayList<String>();
        pool.preparedQuery("select type, payload from outbox where key = $1 order by sequence")
                .execute(Tuple.of(ticket.toString()))
                .await().indefinitely()
                .forEach(row -> told.add(row.getString("type") + " " + row.getString("payload")));
        return told;
    }

    public long deadLetters(UUID event) {
        return count("select count(*) from dead_letter where event_id = $1", event);
    }

    private long count(String query, UUID id) {
        return pool.preparedQuery(query).execute(Tuple.of(id.toString())).await().indefinitely().iterator().next().getLong(0);
    }
}
