package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class HandOverResourceTest {

    private final House house;
    private final String solver = "solver-" + UUID.randomUUID();
    private final String token = Token.named("agent", solver, "Sam de Boer");
    private String ticket;

    HandOverResourceTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void noraHasIt() {
        ticket = house.ticketOf(house.privately("My router has a red light"));
        Desk.post(Token.nora(), ticket, "claim").statusCode(200);
        as(token).get("/v1/me").then().statusCode(200).body(at("openTickets", equalTo(0)));
    }

    @Test
    @DisplayName("A13 A16 A18 B9 The customer is told who it is; the colleague has it in the list, reads it and acts on it; hers it stays")
    void passesItOn() {
        // given
        look(token, ticket).body(at("extent", equalTo("PUBLIC_ONLY")));

        // when
        handOver("{\"to\":\"%s\"}").statusCode(202)
                .body(at("sponsor.id", equalTo("nora")))
                .body(at("stage", equalTo("NEW")))
                .body(at("hops", equalTo(1)))
                .body(at("passedOnTooOften", equalTo(false)))
                .body(at("thread[-1].text", equalTo("Hi Ines, my colleague Sam can do more about this and takes it from here."
                        + " I stay with you until it is solved. ^Nora")))
                .body(at("thread[-1].visibility", equalTo("PRIVATE")))
                .body(at("thread[-1].author.name", equalTo("Nora Smit")));

        // then
        assertThat(house.told(ticket)).endsWith("ticket.handed-over.v1", "reply.requested.v1");
        as(token).get("/v1/tickets?view=mine").then().statusCode(200).body(at("items.id", hasItem(ticket)));
        as(token).get("/v1/me").then().body(at("openTickets", equalTo(1)));
        look(token, ticket).body(at("extent", equalTo("EVERYTHING"))).body(at("allowedActions", hasItem("reply")));
        Desk.reply(token, ticket, "Hold the button for ten seconds.", "PRIVATE").statusCode(202)
                .body(at("sponsor.id", equalTo("nora"))).body(at("effort.touches", equalTo(2)));
    }

    @Test
    @DisplayName("A16 What is sent is what she wrote, and nothing when she took it out")
    void introducesAsSheWishes() {
        handOver("{\"to\":\"%s\",\"introduce\":false}").statusCode(202);
        assertThat(house.told(ticket)).doesNotContain("reply.requested.v1");
        handOver("{\"to\":\"%s\",\"text\":\"Sam knows routers.\"}").statusCode(202)
                .body(at("thread[-1].text", equalTo("Sam knows routers. ^Nora"))).body(at("hops", equalTo(2)));
    }

    @Test
    @DisplayName("A10 B25 Who can be chosen is told by name, with what they have in hand and the drafted words")
    void offersColleagues() {
        handOver("{\"to\":\"%s\"}").statusCode(202);

        as(Token.nora()).get("/v1/tickets/" + ticket + "/colleagues").then().statusCode(200)
                .body(at("items.id", hasItem(solver))).body(at("items.id", not(hasItem("nora"))))
                .body(at("items[id=" + solver + "][0].openTickets", equalTo(1)))
                .body(at("items[id=" + solver + "][0].introduction", endsWith("until it is solved. ^Nora")))
                .body(at("items.name", hasItem("Sam de Boer")));
    }

    @Test
    @DisplayName("I1 The same click twice passes it on once, and says so to the customer once")
    void passesItOnOnce() {
        var key = UUID.randomUUID().toString();
        var body = "{\"to\":\"" + solver + "\"}";

        Desk.postOnce(Token.nora(), ticket, "hand-overs", key, body).statusCode(202);
        Desk.postOnce(Token.nora(), ticket, "hand-overs", key, body).statusCode(202);

        look(Token.nora(), ticket).body(at("hops", equalTo(1)));
        assertThat(house.told(ticket)).containsOnlyOnce("reply.requested.v1");
    }

    @Test
    @DisplayName("A18 B11 Nobody passes it to a stranger, to herself, or for somebody else")
    void refusesWhatMakesNoSense() {
        Desk.post(Token.nora(), ticket, "hand-overs", "{\"to\":\"nobody\"}").statusCode(422)
                .body(at("code", equalTo("nobody-at-work")));
        as(Token.nora()).get("/v1/me").then().statusCode(200);
        Desk.post(Token.nora(), ticket, "hand-overs", "{\"to\":\"nora\"}").statusCode(409)
                .body(at("code", equalTo("handed-to-yourself")));
        Desk.post(Token.milan(), ticket, "hand-overs", "{\"to\":\"" + solver + "\"}").statusCode(409)
                .body(at("code", equalTo("taken")));
    }

    private ValidatableResponse handOver(String body) {
        return Desk.post(Token.nora(), ticket, "hand-overs", body.formatted(solver));
    }
}
