package io.amends.tickets;

import static io.amends.contract.ReplyPart.at;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.amends.embedded.EventNumbers;
import io.amends.events.EventType;
import io.amends.events.EventTypes;
import io.amends.events.channel.MessageReceived;
import io.amends.events.channel.ReplySent;
import io.amends.events.followup.FollowUpDue;
import io.amends.events.followup.VerdictOverdue;
import io.amends.foundation.event.EventJson;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rest of the house, as this service meets it: events over the real broker, people over REST. */
@ApplicationScoped
public class House {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final Pool pool;
    private final KafkaProducer<String, byte[]> producer;
    private final EventNumbers numbers = new EventNumbers();
    private final AtomicLong externalIds = new AtomicLong(System.nanoTime());

    House(Pool pool, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.pool = pool;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", brokers), new StringSerializer(),
                new ByteArraySerializer());
        peopleMayRefundFiftyEuro();
    }

    public void peopleMayRefundFiftyEuro() {
        List.of("nora", "milan").forEach(this::mayRefundFiftyEuro);
    }

    /** As often as the tests want, also to the one customer whom they share. */
    public void mayRefundFiftyEuro(String person) {
        pool.preparedQuery("""
                insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, customer_limit_minor, accepted_at)
                values (gen_random_uuid(), 'PERSON', $1, 'refund', 5000, 'EUR', 100000000, now()) on conflict do nothing""")
                .execute(Tuple.of(person)).await().indefinitely();
    }

    /** Somebody writes to us in public for the first time. */
    public Customer customer(String text) {
        var customer = new Customer(UUID.randomUUID(), UUID.randomUUID());
        says(customer, text, "PUBLIC");
        return customer;
    }

    /** Somebody writes to us in private for the first time. */
    public Customer privately(String text) {
        var customer = new Customer(UUID.randomUUID(), UUID.randomUUID());
        says(customer, text, "PRIVATE");
        return customer;
    }

    /** Returns the id of the message. */
    public UUID says(Customer customer, String text, String visibility) {
        var message = message(customer, text, visibility, Instant.now());
        tells(EventTypes.MESSAGE_RECEIVED, customer.conversation(), message);
        return message.messageId();
    }

    /** What a customer writes now, by the network's time at that moment. */
    public MessageReceived message(Customer customer, String text, String visibility, Instant sentAt) {
        return new MessageReceived(UUID.randomUUID(), customer.conversation(), customer.contact(), "x",
                Long.toString(externalIds.incrementAndGet()), "MENTION", visibility, "ines_de_wit", "Ines de Wit", null, text,
                "en", sentAt, Instant.now());
    }

    /** channel-service has sent the newest reply of that purpose. */
    public void sent(Customer customer, String ticket, String purpose, int attempt) {
        sent(customer, ticket, purpose, attempt, Instant.now());
    }

    public void sent(Customer customer, String ticket, String purpose, int attempt, Instant at) {
        var reply = newestReply(ticket, purpose);
        tells(EventTypes.REPLY_SENT, customer.conversation(), new ReplySent(reply, UUID.fromString(ticket),
                customer.conversation(), purpose, attempt, purpose.equals("REMINDER"), "PUBLIC", "77", at));
    }

    /** The clock says that it is time to come back to the customer. */
    public void followUpDue(String ticket, int attempt) {
        tells(EventTypes.FOLLOWUP_DUE, UUID.fromString(ticket),
                new FollowUpDue(UUID.fromString(ticket), attempt, "CUSTOMER", Instant.now()));
    }

    /** The customer has been silent for too long, once more. */
    public void verdictOverdue(String ticket, int attempt, int reminder, boolean last) {
        tells(EventTypes.VERDICT_OVERDUE, UUID.fromString(ticket),
                new VerdictOverdue(UUID.fromString(ticket), attempt, reminder, last, Instant.now()));
    }

    /** Nora gives 25 euro, it takes effect, and the customer is asked whether it is solved. */
    public void asks(Customer customer, String ticket) {
        comesBack(ticket);
        sent(customer, ticket, "RETURN_MESSAGE", 1);
    }

    /** The same, but the question is not known to be on the network yet. */
    public void comesBack(String ticket) {
        Desk.lookUp(Token.nora(), ticket).statusCode(200);
        Desk.refund(Token.nora(), ticket, 2500).statusCode(202);
        awaitStage(ticket, "AWAITING_VERDICT");
        as(Token.nora()).post("/v1/tickets/" + ticket + "/return-message").then().statusCode(200);
        followUpDue(ticket, 1);
    }

    public String ticketOf(Customer customer) {
        return pool.preparedQuery("select id from ticket where contact_id = $1 order by opened_at desc limit 1")
                .execute(Tuple.of(customer.contact())).await().indefinitely().iterator().next().getUUID(0).toString();
    }

    /** The next event of that key got lost on the way, as far as this service can see. */
    public void loses(EventType<?> type, UUID key) {
        numbers.skip(type.topic(), key.toString());
    }

    public String number(UUID event, String topic, UUID key) {
        return numbers.of(event, topic, key.toString());
    }

    /** Publishes an event and waits until it has been dealt with, one way or the other. */
    public <T> void tells(EventType<T> type, UUID key, T payload) {
        var id = UUID.randomUUID();
        publish(id, type, key, payload);
        awaitDealtWith(id);
    }

    public <T> void publish(UUID id, EventType<T> type, UUID key, T payload) {
        producer.send(record(id, type, key, payload));
        producer.flush();
    }

    /** An event as it lies on the topic, not yet sent. */
    public <T> ProducerRecord<String, byte[]> record(UUID id, EventType<T> type, UUID key, T payload) {
        var record = new ProducerRecord<>(type.topic(), key.toString(),
                EventJson.write(payload).getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", id.toString(), "ce_type", type.name(), "ce_source", "/amends/test", "ce_sequence",
                numbers.of(id, type.topic(), key.toString()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    public void awaitDealtWith(UUID event) {
        await().pollDelay(Duration.ZERO).pollInterval(OFTEN).atMost(PATIENCE).untilAsserted(() -> assertThat(
                count("select count(*) from inbox where event_id = $1", event)
                        + count("select count(*) from dead_letter where event_id = $1", event))
                .isEqualTo(1));
        assertThat(count("select count(*) from dead_letter where event_id = $1", event)).as("dead letters").isZero();
    }

    /** Sends a record as it is, fit or not, and returns where it stands. */
    public RecordMetadata sends(ProducerRecord<String, byte[]> record) {
        try {
            return producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public void awaitDeadLetter(RecordMetadata record, String reason) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadLetters(record)).singleElement().asString().contains(reason));
    }

    private List<String> deadLetters(RecordMetadata record) {
        var reasons = new ArrayList<String>();
        pool.preparedQuery("select reason from dead_letter where topic = $1 and partition = $2 and record_offset = $3")
                .execute(Tuple.of(record.topic(), record.partition(), record.offset()))
                .await().indefinitely().forEach(row -> reasons.add(row.getString(0)));
        return reasons;
    }

    public int ticketsOf(Customer customer) {
        return pool.preparedQuery("select id from ticket where contact_id = $1").execute(Tuple.of(customer.contact()))
                .await().indefinitely().size();
    }

    /** The next try of the ticket's remedies is due now, and not only when the company system has had time. */
    public void hurry(String ticket) {
        pool.preparedQuery("update remedy set next_attempt_at = now() where ticket_id = $1")
                .execute(Tuple.of(UUID.fromString(ticket))).await().indefinitely();
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static ValidatableResponse look(String token, String ticket) {
        return as(token).get("/v1/tickets/" + ticket).then().statusCode(200);
    }

    public static String stage(String ticket) {
        return look(Token.nora(), ticket).extract().as(String.class, at("stage"));
    }

    public static void awaitStage(String ticket, String stage) {
        awaitStage(Token.nora(), ticket, stage);
    }

    public static void awaitStage(String token, String ticket, String stage) {
        await().pollInterval(OFTEN).atMost(PATIENCE).untilAsserted(
                () -> assertThat(look(token, ticket).extract().as(String.class, at("stage"))).isEqualTo(stage));
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
