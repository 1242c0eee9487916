package io.amends.tickets.ticket.messaging;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.channel.MessageDeleted;
import io.amends.tickets.House;
import io.amends.tickets.House.Customer;
import io.amends.tickets.Token;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Events of one key take effect one after the other, whatever way they come; those of other keys do not wait for them. */
@QuarkusTest
class EventOrderTest {

    private final House house;
    private final Pool pool;
    private final MeterRegistry meters;

    EventOrderTest(House house, Pool pool, MeterRegistry meters) {
        this.house = house;
        this.pool = pool;
        this.meters = meters;
    }

    @Test
    @DisplayName("I2 Every conversation is heard in its order, though many are heard at once")
    void keepsTheOrderOfEachKey() {
        // given
        var people = Stream.generate(EventOrderTest::somebody).limit(8).toList();

        // when
        var last = new ArrayList<UUID>();
        IntStream.range(0, 10).forEach(round -> people.forEach(person -> last.add(tells(person, "round " + round))));
        last.forEach(house::awaitDealtWith);

        // then
        assertThat(people).allSatisfy(person -> assertThat(heard(person))
                .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(round -> "round " + round).toList()));
    }

    @Test
    @DisplayName("I2 One conversation that has to wait holds up no other")
    void doesNotWaitForOtherKeys() {
        // given
        var held = house.customer("@VlinderHelpt hello");
        var free = somebody();
        var connection = pool.getConnection().await().indefinitely();
        var transaction = connection.begin().await().indefinitely();
        connection.preparedQuery("select from contact where id = $1 for update").execute(Tuple.of(held.contact()))
                .await().indefinitely();

        // when
        var waits = tells(held, "still there?");
        var goes = tells(free, "@VlinderHelpt no internet");

        // then
        house.awaitDealtWith(goes);
        assertThat(heard(held)).doesNotContain("still there?");
        transaction.rollback().chain(connection::close).await().indefinitely();
        house.awaitDealtWith(waits);
    }

    @Test
    @DisplayName("input-D7 What comes before its turn waits for the one that is missing")
    void waitsForTheOneThatIsMissing() {
        // given
        var ines = house.customer("@VlinderHelpt no internet");
        var second = UUID.randomUUID();
        house.number(second, EventTypes.CHANNEL_EVENTS, ines.conversation());
        var third = tells(ines, "third");
        awaitParked(third);
        assertThat(heard(ines)).doesNotContain("third");

        // when
        house.publish(second, EventTypes.MESSAGE_RECEIVED, ines.conversation(),
                house.message(ines, "second", "PUBLIC", Instant.now()));
        house.awaitDealtWith(third);

        // then
        assertThat(heard(ines)).containsExactly("@VlinderHelpt no internet", "second", "third");
        assertThat(parked(third)).isZero();
    }

    @Test
    @DisplayName("input-D7 A header without a value keeps nothing from waiting for its turn")
    void waitsThoughAHeaderHasNoValue() {
        // given
        var ines = house.customer("@VlinderHelpt no internet");
        var second = UUID.randomUUID();
        house.number(second, EventTypes.CHANNEL_EVENTS, ines.conversation());
        var third = UUID.randomUUID();
        var record = house.record(third, EventTypes.MESSAGE_RECEIVED, ines.conversation(),
                house.message(ines, "third", "PUBLIC", Instant.now()));
        record.headers().add("tracestate", null);
        house.sends(record);
        awaitParked(third);

        // when
        house.publish(second, EventTypes.MESSAGE_RECEIVED, ines.conversation(),
                house.message(ines, "second", "PUBLIC", Instant.now()));
        house.awaitDealtWith(third);

        // then
        assertThat(heard(ines)).containsExactly("@VlinderHelpt no internet", "second", "third");
    }

    @Test
    @DisplayName("input-D7 fault-F15 What never comes is waited for no longer than agreed, and then shown")
    void goesOnWithoutTheOneThatNeverComes() {
        // given
        var ines = house.customer("@VlinderHelpt no internet");
        house.loses(EventTypes.MESSAGE_RECEIVED, ines.conversation());

        // when
        var third = tells(ines, "third");
        var fourth = tells(ines, "fourth");

        // then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(heard(ines))
                .containsExactly("@VlinderHelpt no internet", "third", "fourth"));
        assertThat(count("select count(*) from dead_letter where reason like 'sequence gap%' and event_id = $1", third))
                .isOne();
        assertThat(count("select count(*) from dead_letter where event_id = $1", fourth)).isZero();
    }

    @Test
    @DisplayName("input-D8 What is late or comes again is passed over and counted")
    void passesOverWhatIsLate() {
        // given
        var ines = house.customer("@VlinderHelpt no internet");
        var lost = UUID.randomUUID();
        house.number(lost, EventTypes.CHANNEL_EVENTS, ines.conversation());
        tells(ines, "later");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(heard(ines)).contains("later"));
        double before = meters.counter("amends.events.repeated", "topic", "channel-events").count();

        // when
        house.publish(lost, EventTypes.MESSAGE_RECEIVED, ines.conversation(),
                house.message(ines, "too late", "PUBLIC", Instant.now()));
        house.says(ines, "and on", "PUBLIC");

        // then
        assertThat(heard(ines)).containsExactly("@VlinderHelpt no internet", "later", "and on");
        assertThat(meters.counter("amends.events.repeated", "topic", "channel-events").count()).isGreaterThan(before);
    }

    @Test
    @DisplayName("fault-F9 The first of a key, overtaken when its sending had to be repeated, still takes effect")
    void hearsTheFirstThoughItWasOvertaken() {
        // given
        var ines = somebody();
        var first = UUID.randomUUID();
        house.number(first, EventTypes.CHANNEL_EVENTS, ines.conversation());
        var second = tells(ines, "second");
        house.awaitDealtWith(second);

        // when
        house.publish(first, EventTypes.MESSAGE_RECEIVED, ines.conversation(),
                house.message(ines, "first", "PUBLIC", Instant.now()));
        house.awaitDealtWith(first);

        // then
        assertThat(heard(ines)).containsExactly("second", "first");
    }

    @Test
    @DisplayName("fault-F15 A message that is taken back before it was heard of is never read")
    void takesBackWhatComesLater() {
        // given
        var ines = house.customer("@VlinderHelpt no internet");
        var regretted = house.message(ines, "@VlinderHelpt you fools", "PUBLIC", Instant.now());
        var taken = UUID.randomUUID();
        house.publish(taken, EventTypes.MESSAGE_DELETED, ines.conversation(),
                new MessageDeleted(regretted.messageId(), ines.conversation(), ines.contact(), Instant.now()));
        awaitParked(taken);

        // when
        house.tells(EventTypes.MESSAGE_RECEIVED, ines.conversation(), regretted);
        house.awaitDealtWith(taken);

        // then
        look(Token.nora(), house.ticketOf(ines)).body(at("thread", hasSize(2)))
                .body(at("thread[1].state", equalTo("DELETED")))
                .body(at("thread[1].text", equalTo(null)));
    }

    private static Customer somebody() {
        return new Customer(UUID.randomUUID(), UUID.randomUUID());
    }

    private UUID tells(Customer customer, String text) {
        var id = UUID.randomUUID();
        house.publish(id, EventTypes.MESSAGE_RECEIVED, customer.conversation(),
                house.message(customer, text, "PUBLIC", Instant.now()));
        return id;
    }

    /** In the order in which they took effect. */
    private List<String> heard(Customer customer) {
        var heard = new ArrayList<String>();
        pool.preparedQuery("select body from ticket_entry where conversation_id = $1 order by stored_at")
                .execute(Tuple.of(customer.conversation())).await().indefinitely().forEach(row -> heard.add(row.getString(0)));
        return heard;
    }

    private void awaitParked(UUID event) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(parked(event)).isOne());
    }

    private long parked(UUID event) {
        return count("select count(*) from parked_event where event_id = $1", event);
    }

    private long count(String query, UUID event) {
        return pool.preparedQuery(query).execute(Tuple.of(event.toString())).await().indefinitely().iterator().next()
                .getLong(0);
    }
}
