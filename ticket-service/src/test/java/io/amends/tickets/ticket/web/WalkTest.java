package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.followup.FollowUpDue;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WalkTest {

    private static final String LOOK_UP = """
            {"number":"4711-2208","postcode":"3511 AB"}""";
    private static final String DECIDE = """
            {"remedy":{"type":"refund","amount":{"minor":2500,"currency":"EUR"}},
             "because":"The line has been down since 21:40.",
             "reply":{"text":"Sorry Ines, that must not happen. 25 euro is on its way back to you.","visibility":"PUBLIC"}}""";

    private final House house;

    WalkTest(House house) {
        this.house = house;
    }

    @Test
    @DisplayName("B1 B3 A19 A20 A complaint walks from the post to the satisfied verdict with one person and three actions")
    void walksFromThePostToTheVerdict() {
        // given
        var ines = house.customer("@VlinderHelpt no internet since 21:40, third time this week!");
        var ticket = house.ticketOf(ines);
        as(Token.nora()).body(LOOK_UP).post("/v1/tickets/" + ticket + "/look-ups")
                .then().statusCode(200).body(at("line.status", equalTo("DOWN")));

        // when
        as(Token.nora()).body(DECIDE).post("/v1/tickets/" + ticket + "/remedies")
                .then().statusCode(202).body(at("stage", equalTo("EXECUTING")));
        awaitStage(ticket, "AWAITING_VERDICT");
        as(Token.nora()).post("/v1/tickets/" + ticket + "/return-message")
                .then().statusCode(200).body(at("returnMessage.state", equalTo("CONFIRMED")));
        house.sent(ines, ticket, "ANSWER", 1);
        house.tells(EventTypes.FOLLOWUP_DUE, UUID.fromString(ticket),
                new FollowUpDue(UUID.fromString(ticket), 1, "CUSTOMER", Instant.now()));
        house.sent(ines, ticket, "RETURN_MESSAGE", 1);
        var thanks = house.says(ines, "@VlinderHelpt yes, thanks!", "PUBLIC");

        // then
        look(Token.nora(), ticket)
                .body(at("stage", equalTo("RELEASED")))
                .body(at("ended.evidenceMessageId", equalTo(thanks.toString())))
                .body(at("remedies[0].state", equalTo("EXECUTED")))
                .body(at("remedies[0].readBackAt", notNullValue()))
                .body(at("effort.actions", equalTo(3)))
                .body(at("verdicts[0].words", hasItem("thanks")));
        assertThat(house.told(ticket)).containsSubsequence("ticket.opened.v1", "ticket.claimed.v1",
                "ticket.stage-changed.v1", "ticket.stage-changed.v1", "ticket.stage-changed.v1", "ticket.stage-changed.v1",
                "decision.made.v1", "reply.requested.v1", "remedy.executed.v1", "ticket.stage-changed.v1",
                "reply.requested.v1", "verdict.recorded.v1", "ticket.stage-changed.v1", "ticket.released.v1");
    }
}
