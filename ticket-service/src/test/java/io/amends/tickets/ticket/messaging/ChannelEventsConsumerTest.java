package io.amends.tickets.ticket.messaging;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.look;
import static io.amends.tickets.House.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.channel.MessageReceived;
import io.amends.foundation.event.EventJson;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.House.Customer;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ChannelEventsConsumerTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private final House house;

    ChannelEventsConsumerTest(House house) {
        this.house = house;
    }

    @Test
    @DisplayName("A2 A message that is delivered twice is one entry")
    void takesAMessageOnce() {
        // given
        var ines = aCustomer();
        var id = UUID.randomUUID();
        var message = house.message(ines, "@VlinderHelpt no internet", "PUBLIC", NOW);

        // when
        house.publish(id, EventTypes.MESSAGE_RECEIVED, ines.conversation(), message);
        house.publish(id, EventTypes.MESSAGE_RECEIVED, ines.conversation(), message);
        house.says(ines, "@VlinderHelpt hello?", "PUBLIC");

        // then
        look(Token.nora(), house.ticketOf(ines)).body(at("thread", hasSize(2)));
        assertThat(house.ticketsOf(ines)).isEqualTo(1);
    }

    @Test
    @DisplayName("A2 Two conversations of one person at the same moment open one ticket")
    void opensOneTicketForOnePerson() {
        // given
        var inPublic = aCustomer();
        var inPrivate = new Customer(inPublic.contact(), UUID.randomUUID());
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        // when
        house.publish(first, EventTypes.MESSAGE_RECEIVED, inPublic.conversation(),
                house.message(inPublic, "@VlinderHelpt no internet", "PUBLIC", NOW));
        house.publish(second, EventTypes.MESSAGE_RECEIVED, inPrivate.conversation(),
                house.message(inPrivate, "My number is 4711-2208", "PRIVATE", NOW));
        house.awaitDealtWith(first);
        house.awaitDealtWith(second);

        // then
        assertThat(house.ticketsOf(inPublic)).isEqualTo(1);
        look(Token.nora(), house.ticketOf(inPublic)).body(at("thread", hasSize(2)));
    }

    @Test
    @DisplayName("A5 A new public post by somebody with an open ticket lands there, and the house is told; what is written in private is not")
    void tellsWhenSomebodySpeaksInPublicAgain() {
        // given
        var ines = house.customer("@VlinderHelpt no internet");
        var ticket = house.ticketOf(ines);
        Desk.reply(Token.nora(), ticket, "I am looking into it.", "PUBLIC").statusCode(202);
        house.says(ines, "My number is 4711-2208", "PRIVATE");
        var inPrivate = house.told(ticket);

        // when
        house.says(new Customer(ines.contact(), UUID.randomUUID()), "@VlinderHelpt STILL nothing, and nobody calls", "PUBLIC");

        // then
        assertThat(inPrivate).doesNotContain("ticket.raised-in-public.v1");
        assertThat(house.ticketsOf(ines)).isEqualTo(1);
        look(Token.nora(), ticket).body(at("thread", hasSize(4))).body(at("stage", equalTo("ANALYSING")));
        assertThat(house.told(ticket)).endsWith("ticket.raised-in-public.v1");
    }

    @Test
    @DisplayName("A2 The thread stands in the network's order, whatever came first")
    void keepsTheOrderOfTheNetwork() {
        // given
        var ines = aCustomer();

        // when
        receive(ines, message(ines, "third", "1000", NOW.plusSeconds(1)));
        receive(ines, message(ines, "second", "100", NOW));
        receive(ines, message(ines, "first", "99", NOW));

        // then
        look(Token.nora(), house.ticketOf(ines)).body(at("thread.text", contains("first", "second", "third")))
                .body(at("lastCustomerMessageAt", equalTo(EventJson.write(NOW.plusSeconds(1)).replace("\"", ""))));
    }

    @Test
    @DisplayName("A20 A private answer that overtakes the news of the public question is read all the same")
    void readsAnAnswerThatOvertookItsQuestion() {
        // given
        var ines = house.customer("@VlinderHelpt no internet since 21:40!");
        var ticket = house.ticketOf(ines);
        house.comesBack(ticket);
        var asked = Instant.now();
        house.says(ines, "No, it does not work", "PRIVATE");
        assertThat(stage(ticket)).as("not asked yet, as far as is known").isEqualTo("AWAITING_VERDICT");

        // when
        house.sent(ines, ticket, "RETURN_MESSAGE", 1, asked);

        // then
        look(Token.nora(), ticket).body(at("stage", equalTo("ANALYSING")))
                .body(at("attempt", equalTo(2)))
                .body(at("verdicts[0].verdict", equalTo("UNSATISFIED")))
                .body(at("verdicts[0].attempt", equalTo(1)));
    }

    @Test
    @DisplayName("A20 What was said before the question is not read when the news of the question comes")
    void doesNotReadWhatWasSaidBeforeTheQuestion() {
        // given
        var ines = house.customer("@VlinderHelpt no internet since 21:40!");
        var ticket = house.ticketOf(ines);
        house.comesBack(ticket);
        house.says(ines, "@VlinderHelpt thanks!", "PUBLIC");

        // when
        house.sent(ines, ticket, "RETURN_MESSAGE", 1);

        // then
        look(Token.nora(), ticket).body(at("stage", equalTo("AWAITING_VERDICT"))).body(at("verdicts", hasSize(0)));
    }

    private static Customer aCustomer() {
        return new Customer(UUID.randomUUID(), UUID.randomUUID());
    }

    private void receive(Customer customer, MessageReceived message) {
        house.tells(EventTypes.MESSAGE_RECEIVED, customer.conversation(), message);
    }

    private static MessageReceived message(Customer customer, String text, String externalId, Instant sentAt) {
        return new MessageReceived(UUID.randomUUID(), customer.conversation(), customer.contact(), "x", externalId, "MENTION",
                "PUBLIC", "ines_de_wit", "Ines de Wit", null, text, "en", sentAt, Instant.now());
    }
}
