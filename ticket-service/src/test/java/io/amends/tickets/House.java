package io.amends.tickets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.amends.events.EventType;
import io.amends.events.EventTypes;
import io.amends.events.channel.MessageReceived;
import io.amends.events.channel.ReplySent;
import io.amends.foundation.event.EventJson;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rest of the house, as this service meets it: events over the real broker, people over REST. */
@ApplicationScoped
public class House {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Pool pool;
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicLong externalIds = new AtomicLong(System.nanoTime());

    House(Pool pool, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.pool = pool;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", brokers), new StringSerializer(),
                new ByteArraySerializer());
        List.of("nora", "milan").forEach(this::mayRefundFiftyEuro);
    }

    private void mayRefundFiftyEuro(String person) {
        pool.preparedQuery("""
                insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, accepted_at)
                values (gen_random_uuid(), 'PERSON', $1, 'refund', 5000, 'EUR', now()) on conflict do nothing""")
                .execute(Tuple.of(person)).await().indefinitely();
    }

    /** Somebody writes to us in public for the first time. */
    public Customer customer(String text) {
        var customer = new Customer(UUID.randomUUID(), UUID.randomUUID());
        says(customer, text, "PUBLIC");
        return customer;
    }

    /** Returns the id of the message. */
    public UUID says(Customer customer, String text, String visibility) {
        var id = UUID.randomUUID();
        var now = Instant.now();
        tells(EventTypes.MESSAGE_RECEIVED, customer.conversation(),
                new MessageReceived(id, customer.conversation(), customer.contact(), "x",
                        Long.toString(externalIds.incrementAndGet()), "MENTION", visibility, "ines_de_wit", "Ines de Wit",
                        null, text, "en", now, now));
        return id;
    }

    /** channel-service has sent the newest reply of that purpose. */
    public void sent(Customer customer, String ticket, String purpose, int attempt) {
        var reply = newestReply(ticket, purpose);
        tells(EventTypes.REPLY_SENT, customer.conversation(), new ReplySent(reply, UUID.fromString(ticket),
                customer.conversation(), purpose, attempt, purpose.equals("REMINDER"), "PUBLIC", "77", Instant.now()));
    }

    public String ticketOf(Customer customer) {
        return pool.preparedQuery("select id from ticket where contact_id = $1 order by opened_at desc limit 1")
                .execute(Tuple.of(customer.contact())).await().indefinitely().iterator().next().getUUID(0).toString();
    }

    /** Publishes an event and waits until it has been dealt with, one way or the other. */
    public <T> void tells(EventType<T> type, UUID key, T payload) {
        var id = UUID.randomUUID();
        publish(id, type, key, payload);
        awaitDealtWith(id);
    }

    public <T> void publish(UUID id, EventType<T> type, UUID key, T payload) {
        var record = new ProducerRecord<>(type.topic(), key.toString(),
                EventJson.write(payload).getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", id.toString(), "ce_type", type.name(), "ce_source", "/amends/test", "ce_sequence", "1")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    public void awaitDealtWith(UUID event) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                count("select count(*) from inbox where event_id = $1", event)
                        + count("select count(*) from dead_letter where event_id = $1", event))
                .isEqualTo(1));
        assertThat(count("select count(*) from dead_letter where event_id = $1", event)).as("dead letters").isZero();
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static ValidatableResponse look(String token, String ticket) {
        return as(token).get("/v1/tickets/" + ticket).then().statusCode(200);
    }

    public static String stage(String ticket) {
        return look(Token.nora(), ticket).extract().path("stage");
    }

    public static void awaitStage(String ticket, String stage) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stage(ticket)).isEqualTo(stage));
    }

    /** Types of the events that this service has told of a ticket, in order. */
    public List<String> told(String ticket) {
        var told = new ArrayList<String>();
        pool.preparedQuery("select type from outbox where key = $1 order by sequence").execute(Tuple.of(ticket))
                .await().indefinitely().forEach(row -> told.add(row.getString(0)));
        return told;
    }

    private UUID newestReply(String ticket, String purpose) {
        return pool.preparedQuery("select id from ticket_entry where ticket_id = $1 and purpose = $2 order by at desc limit 1")
                .execute(Tuple.of(UUID.fromString(ticket), purpose)).await().indefinitely().iterator().next().getUUID(0);
    }

    private long count(String query, UUID id) {
        return pool.preparedQuery(query).execute(Tuple.of(id.toString())).await().indefinitely().iterator().next().getLong(0);
    }

    /** Somebody on the other side. */
    public record Customer(UUID contact, UUID conversation) {
    }
}
