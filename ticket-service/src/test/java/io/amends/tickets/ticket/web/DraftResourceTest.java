package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
class DraftResourceTest {

    private final House house;
    private final String femke = Token.colleague("femke-" + UUID.randomUUID());
    private String ticket;

    DraftResourceTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        ticket = house.ticketOf(house.customer("@VlinderHelpt no internet since 21:40!"));
    }

    @Test
    @DisplayName("A6 A13 What she is writing is there on her other device, is nobody else's to read, and makes nothing hers")
    void waitsForItsAuthorAlone() {
        read(Token.nora()).body(at("draft", nullValue()));
        keep("{\"text\":\"Sorry Ines, I am loo\",\"choice\":\"own\",\"remedy\":\"refund\",\"amount\":\"25,00\"}")
                .statusCode(200);

        read(Token.nora()).body(at("draft.text", equalTo("Sorry Ines, I am loo"))).body(at("draft.choice", equalTo("own")))
                .body(at("draft.remedy", equalTo("refund"))).body(at("draft.amount", equalTo("25,00")))
                .body(at("draft.because", nullValue())).body(at("draft.savedAt", endsWith("Z")));
        read(femke).body(at("draft", nullValue()));
        House.look(Token.nora(), ticket).body(at("sponsor", nullValue())).body(at("stage", equalTo("NEW")))
                .body(at("effort.actions", equalTo(0)));
    }

    @Test
    @DisplayName("A6 The last one wins, unless she names the version that she went on from")
    void keepsTheLastUnlessToldOtherwise() {
        keep("{\"text\":\"Hello\"}").statusCode(200);
        var etag = read(Token.nora()).extract().header("ETag");
        keep("{\"text\":\"Hello Ines\"}").statusCode(200);

        ifMatch(etag, "{\"text\":\"Hello from my phone\"}").statusCode(412).body(at("code", equalTo("changed-meanwhile")));
        ifMatch(read(Token.nora()).extract().header("ETag"), "{\"text\":\"Hello Ines!\"}").statusCode(200)
                .header("ETag", not(equalTo(etag)));
        read(Token.nora()).body(at("draft.text", equalTo("Hello Ines!")));
    }

    @Test
    @DisplayName("A6 What is sent is no draft any more, and of whoever else is writing nothing is lost")
    void goesWhenItIsSent() {
        keep("{\"text\":\"Sorry Ines\"}").statusCode(200);
        as(femke).body("{\"text\":\"Can I help?\"}").put(path()).then().statusCode(200);

        Desk.reply(Token.nora(), ticket, "Sorry Ines", "PUBLIC").statusCode(202);

        read(Token.nora()).body(at("draft", nullValue()));
        read(femke).body(at("draft.text", equalTo("Can I help?")));
    }

    @Test
    @DisplayName("A6 A14 It goes when she drops it, and everybody's when the ticket ends; then nothing is kept any more")
    void goesWithTheTicket() {
        keep("{\"text\":\"Sorry\"}").statusCode(200);
        as(Token.nora()).delete(path()).then().statusCode(204);
        read(Token.nora()).body(at("draft", nullValue()));
        as(femke).body("{\"text\":\"Can I help?\"}").put(path()).then().statusCode(200);

        Desk.post(Token.nora(), ticket, "set-aside", "{\"reason\":\"SPAM\"}").statusCode(200);

        read(femke).body(at("draft", nullValue()));
        keep("{\"text\":\"Sorry\"}").statusCode(409).body(at("code", equalTo("nothing-to-write")));
    }

    @Test
    @DisplayName("A13 Who may not know of the ticket writes nothing on it")
    void refusesWhoMayNotKnow() {
        as(Token.nora()).get("/v1/tickets/" + UUID.randomUUID() + "/draft").then().statusCode(404)
                .body(at("code", equalTo("no-such-ticket")));
        as(Token.of("auditor")).get(path()).then().statusCode(403);
    }

    private ValidatableResponse keep(String body) {
        return as(Token.nora()).body(body).put(path()).then();
    }

    private ValidatableResponse ifMatch(String etag, String body) {
        return as(Token.nora()).header("If-Match", etag).body(body).put(path()).then();
    }

    private ValidatableResponse read(String token) {
        return as(token).get(path()).then().statusCode(200);
    }

    private String path() {
        return "/v1/tickets/" + ticket + "/draft";
    }
}
