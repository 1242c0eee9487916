package io.amends.tickets.ticket.messaging;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.channel.MessageDeleted;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.House.Customer;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** What its author took back is kept nowhere. */
@QuarkusTest
class WithdrawnMessageTest {

    private final House house;
    private final Pool pool;

    WithdrawnMessageTest(House house, Pool pool) {
        this.house = house;
        this.pool = pool;
    }

    @Test
    @DisplayName("A14 A message that was taken back keeps its place in the thread, and nothing of its words")
    void keepsItsPlaceAndNothingElse() {
        // given
        var ines = house.customer("@VlinderHelpt no internet");
        var regretted = house.says(ines, "@VlinderHelpt you fools", "PUBLIC");
        house.says(ines, "@VlinderHelpt are you there?", "PUBLIC");
        // when
        withdraws(ines, regretted);
        // then
        look(Token.nora(), house.ticketOf(ines))
                .body(at("thread.text", contains("@VlinderHelpt no internet", null, "@VlinderHelpt are you there?")))
                .body(at("thread.state", contains("RECEIVED", "DELETED", "RECEIVED")))
                .body(at("excerpt", equalTo("@VlinderHelpt no internet")));
        assertThat(kept("you fools")).isZero();
    }

    @Test
    @DisplayName("A14 The same words said again and taken back leave those of the first message as they are")
    void knowsTheFirstMessageFromItsEcho() {
        // given
        var ines = house.customer("@VlinderHelpt no internet");
        var echo = house.says(ines, "@VlinderHelpt no internet", "PUBLIC");
        // when
        withdraws(ines, echo);
        // then
        look(Token.nora(), house.ticketOf(ines))
                .body(at("thread.state", contains("RECEIVED", "DELETED")))
                .body(at("excerpt", equalTo("@VlinderHelpt no internet")));
    }

    @Test
    @DisplayName("A14 A21 B18 When the first message is taken back, no list, no likeness on any replica and no playbook goes by its words")
    void forgetsTheFirstMessageWhereverItStands() {
        // given
        var mark = UUID.randomUUID().toString();
        var ines = house.customer("@VlinderHelpt no internet in 9731 XK " + mark);
        var regretted = firstOf(ines);
        var neighbour = house.customer("@VlinderHelpt no internet here in 9731 XK either " + mark.substring(0, 30));
        look(Token.nora(), house.ticketOf(ines)).body(at("playbooks.id", hasItem("internet-down")));
        seesEventually(neighbour, house.ticketOf(ines), true);
        // when
        withdraws(ines, regretted);
        // then
        seesEventually(neighbour, house.ticketOf(ines), false);
        look(Token.nora(), house.ticketOf(ines))
                .body(at("excerpt", equalTo("")))
                .body(at("playbooks", empty()))
                .body(at("others.items", empty()))
                .body(at("foundFacts.postcode", equalTo(null)));
        assertThat(kept(mark)).isZero();
        assertThat(house.told(house.ticketOf(ines))).containsOnlyOnce("ticket.message-withdrawn.v1");
    }

    @Test
    @DisplayName("A14 What a customer told last fills in the look-up, and what they told before once that was taken back")
    void goesByWhatWasToldLast() {
        // given
        var ines = house.customer("@VlinderHelpt 4711-2208, no internet in 9731 XK");
        Desk.post(Token.nora(), house.ticketOf(ines), "claim").statusCode(200);
        var correction = house.says(ines, "@VlinderHelpt sorry, 9712 AB it is", "PUBLIC");
        look(Token.nora(), house.ticketOf(ines))
                .body(at("foundFacts.customerNumber", equalTo("4711-2208")))
                .body(at("foundFacts.postcode", equalTo("9712 AB")));
        // when
        withdraws(ines, correction);
        // then
        look(Token.nora(), house.ticketOf(ines)).body(at("foundFacts.postcode", equalTo("9731 XK")));
    }

    @Test
    @DisplayName("A4 Who took everything back can still be answered, under none of what was withdrawn")
    void canStillBeAnswered() {
        // given
        var ines = house.customer("@VlinderHelpt oops");
        withdraws(ines, firstOf(ines));
        // when
        Desk.reply(Token.nora(), house.ticketOf(ines), "Can I help you?", "PUBLIC").statusCode(202);
        // then
        assertThat(pool.preparedQuery("select payload from outbox where key = $1 and type = 'reply.requested.v1'")
                .execute(Tuple.of(house.ticketOf(ines))).await().indefinitely().iterator().next().getString(0))
                .doesNotContain("inReplyToMessageId");
    }

    private void withdraws(Customer customer, UUID message) {
        house.tells(EventTypes.MESSAGE_DELETED, customer.conversation(),
                new MessageDeleted(message, customer.conversation(), customer.contact(), Instant.now()));
    }

    private UUID firstOf(Customer customer) {
        return UUID.fromString(look(Token.nora(), house.ticketOf(customer)).extract().as(String.class, at("thread[0].id")));
    }

    private void seesEventually(Customer neighbour, String ticket, boolean seen) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).untilAsserted(
                () -> look(Token.nora(), house.ticketOf(neighbour)).body(at("others.items.ticketId",
                        seen ? hasItem(ticket) : not(hasItem(ticket)))));
    }

    /** How many rows still hold such words. */
    private long kept(String words) {
        return pool.preparedQuery("""
                select (select count(*) from ticket where opening_text like $1)
                     + (select count(*) from ticket_entry where body like $1 or verdict_words like $1)""")
                .execute(Tuple.of("%" + words + "%")).await().indefinitely().iterator().next().getLong(0);
    }
}
