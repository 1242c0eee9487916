package io.amends.tickets.ticket.messaging;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.followup.FirstResponseDue;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.House.Customer;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FollowupEventsConsumerTest {

    private final House house;
    private Customer ines;
    private String ticket;

    FollowupEventsConsumerTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        ines = house.customer("@VlinderHelpt no internet since 21:40!");
        ticket = house.ticketOf(ines);
    }

    @Test
    @DisplayName("A20 B13 Silence is reminded of automatically, saying so, and then lapses: never satisfied")
    void remindsAndThenLapses() {
        // given
        house.asks(ines, ticket);

        // when
        house.verdictOverdue(ticket, 1, 1, false);
        house.verdictOverdue(ticket, 1, 2, false);
        house.verdictOverdue(ticket, 1, 3, true);

        // then
        var reminders = "thread[purpose=REMINDER]";
        look(Token.nora(), ticket)
                .body(at("stage", equalTo("LAPSED")))
                .body(at("ended.as", equalTo("LAPSED")))
                .body(at("ended.evidenceMessageId", equalTo(null)))
                .body(at(reminders, hasSize(2)))
                .body(at(reminders + "[0].author.kind", equalTo("AUTOMATIC")))
                .body(at(reminders + "[0].text", containsString("automatic")));
        assertThat(house.told(ticket)).endsWith("reply.requested.v1", "reply.requested.v1", "ticket.stage-changed.v1",
                "ticket.lapsed.v1").doesNotContain("ticket.released.v1");
    }

    @Test
    @DisplayName("A20 A late no reopens what has lapsed, as the next attempt of the same ticket")
    void reopensWhatHasLapsed() {
        // given
        house.asks(ines, ticket);
        house.verdictOverdue(ticket, 1, 1, true);

        // when
        house.says(ines, "@VlinderHelpt it is still broken", "PUBLIC");

        // then
        look(Token.nora(), ticket).body(at("stage", equalTo("ANALYSING"))).body(at("attempt", equalTo(2)))
                .body(at("ended", equalTo(null)));
        assertThat(house.told(ticket)).endsWith("ticket.stage-changed.v1", "ticket.reopened.v1", "ticket.raised-in-public.v1");
        assertThat(house.ticketsOf(ines)).isEqualTo(1);
    }

    @Test
    @DisplayName("A19 Unconfirmed, the return message is due and waits; confirmed, it goes out at once")
    void waitsForTheConfirmation() {
        // given
        Desk.lookUp(Token.nora(), ticket).statusCode(200);
        Desk.refund(Token.nora(), ticket, 2500).statusCode(202);
        awaitStage(ticket, "AWAITING_VERDICT");

        // when
        house.followUpDue(ticket, 1);
        look(Token.nora(), ticket).body(at("returnMessage.state", equalTo("DUE")))
                .body(at("thread[purpose=RETURN_MESSAGE]", hasSize(0)));
        Desk.post(Token.nora(), ticket, "return-message", """
                {"text":"Does it work, Ines?"}""").statusCode(200);

        // then
        look(Token.nora(), ticket).body(at("returnMessage.state", equalTo("SENT")))
                .body(at("thread[purpose=RETURN_MESSAGE].text", equalTo(List.of("Does it work, Ines? ^Nora"))));
    }

    @Test
    @DisplayName("A20b A contradiction is asked about once more, and her yes then releases")
    void asksOnceMoreAfterAContradiction() {
        // given
        house.asks(ines, ticket);
        house.says(ines, "@VlinderHelpt yes, but it is still slow", "PUBLIC");
        look(Token.nora(), ticket).body(at("stage", equalTo("AWAITING_VERDICT")))
                .body(at("verdicts[0].verdict", equalTo("CONTRADICTORY")))
                .body(at("verdicts[0].doubt", equalTo("CONTRADICTION")))
                .body(at("verdicts[0].marks.leaning", equalTo(List.of("FOR", "AGAINST", "AGAINST", "AGAINST"))))
                .body(at("thread[purpose=ASK_AGAIN].author.kind", equalTo(List.of("AUTOMATIC"))))
                .body(at("allowedActions", hasItems("say-not-solved", "ask-again")));
        house.says(ines, "@VlinderHelpt yes, but no", "PUBLIC");
        look(Token.nora(), ticket).body(at("verdicts", hasSize(2))).body(at("thread[purpose=ASK_AGAIN]",
                hasSize(1)));

        // when
        Desk.post(Token.nora(), ticket, "ask-again").statusCode(202);
        house.sent(ines, ticket, "ASK_AGAIN", 1);
        house.says(ines, "@VlinderHelpt yes, solved", "PUBLIC");

        // then
        look(Token.nora(), ticket).body(at("stage", equalTo("RELEASED"))).body(at("verdicts", hasSize(3)));
    }

    @Test
    @DisplayName("A20b Thanks alone release nothing: a machine asks once more, and says that it is one (B13)")
    void asksOnceMoreAfterThanksAlone() {
        // given
        house.asks(ines, ticket);

        // when
        house.says(ines, "@VlinderHelpt thanks!", "PUBLIC");

        // then
        look(Token.nora(), ticket).body(at("stage", equalTo("AWAITING_VERDICT")))
                .body(at("verdicts[0].doubt", equalTo("THANKS_ALONE")))
                .body(at("thread[purpose=ASK_AGAIN][0].text", containsString("automatic")));
    }

    @Test
    @DisplayName("A20b A contradiction may be read as a no")
    void readsAContradictionAsANo() {
        // given
        house.asks(ines, ticket);
        house.says(ines, "@VlinderHelpt yes, but it is still slow", "PUBLIC");

        // when
        Desk.post(Token.nora(), ticket, "not-solved").statusCode(200);

        // then
        look(Token.nora(), ticket).body(at("stage", equalTo("ANALYSING"))).body(at("attempt", equalTo(2)))
                .body(at("returnMessage", equalTo(null)));
    }

    @Test
    @DisplayName("A7 A9 Overdue is a first response that no person has given in time")
    void notesThatTheFirstResponseIsOverdue() {
        // when
        house.tells(EventTypes.FIRST_RESPONSE_DUE, UUID.fromString(ticket),
                new FirstResponseDue(UUID.fromString(ticket), Instant.now()));

        // then
        look(Token.nora(), ticket).body(at("firstResponseOverdue", equalTo(true)));
        Desk.reply(Token.nora(), ticket, "Sorry, Ines", "PUBLIC").statusCode(202);
        house.sent(ines, ticket, "ANSWER", 1);
        look(Token.nora(), ticket).body(at("firstResponseOverdue", equalTo(false)));
    }
}
