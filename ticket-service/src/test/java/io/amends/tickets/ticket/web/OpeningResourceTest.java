package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class OpeningResourceTest {

    private static final String PHONE = """
            {"network":"phone","customerName":"Ines de Wit","customerNumber":"4711-2208",
             "text":"My internet has been down since 21:40","visibility":"PRIVATE"}""";

    private static final String NOTE = """
            {"text":"%s","visibility":"PRIVATE"}""";

    private final House house;

    OpeningResourceTest(House house) {
        this.house = house;
    }

    @Test
    @DisplayName("A2 B11 What is told by phone is a ticket like any other, and belongs to whoever was told")
    void opensATicketForWhatIsTold() {
        // when
        var opened = open(Token.nora(), null, PHONE);

        // then
        var ticket = opened.statusCode(201)
                .header("Location", startsWith("http"))
                .header("ETag", startsWith("\"v0-"))
                .body(at("stage", equalTo("NEW")))
                .body(at("kind", equalTo("COMPLAINT")))
                .body(at("contact.name", equalTo("Ines de Wit")))
                .body(at("sponsor.id", equalTo("nora")))
                .extract().as(String.class, at("id"));
        opened.header("Location", endsWith("/v1/tickets/" + ticket));
        look(Token.nora(), ticket)
                .header("ETag", startsWith("\"v0-"))
                .body(at("network", equalTo("phone")))
                .body(at("visibility", equalTo("PRIVATE")))
                .body(at("thread.text", contains("My internet has been down since 21:40")))
                .body(at("foundFacts.customerNumber", equalTo("4711-2208")))
                .body(at("customer", equalTo(null)));
        assertThat(house.told(ticket)).containsExactly("ticket.opened.v1", "ticket.claimed.v1");
    }

    @Test
    @DisplayName("B24 The same key opens one ticket, and is answered the same")
    void opensOnceUnderOneKey() {
        // given
        var key = UUID.randomUUID().toString();
        var first = open(Token.nora(), key, PHONE).statusCode(201).extract();

        // when
        var second = open(Token.nora(), key, PHONE).statusCode(201).extract();

        // then
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        open(Token.nora(), key, PHONE.replace("phone", "counter")).statusCode(422)
                .body(at("code", equalTo("idempotency-key-reused")));
    }

    @Test
    @DisplayName("A12 Without a key two tellings are two tickets: everybody keeps their own")
    void opensTwoWithoutAKey() {
        // when
        var first = open(Token.nora(), null, PHONE).statusCode(201).extract().as(String.class, at("id"));
        var second = open(Token.nora(), null, PHONE).statusCode(201).extract().as(String.class, at("id"));

        // then
        assertThat(second).isNotEqualTo(first);
        look(Token.nora(), second).body(at("history", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = { ",\"visibility\":\"PRIVATE\"", ",\"customerName\":\"Ines de Wit\"",
            "\"network\":\"phone\",", ",\n \"text\":\"My internet has been down since 21:40\"" })
    @DisplayName("A4 Neither who may read it nor anything else that is needed is guessed")
    void refusesWhatIsIncomplete(String missing) {
        // given
        var body = PHONE.replace(missing, "");
        assertThat(body).isNotEqualTo(PHONE);

        // when, then
        open(Token.nora(), null, body).statusCode(400).body(at("code", equalTo("invalid-request")));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        open(Token.nora(), null, PHONE.replace("phone", "telex")).statusCode(400);
        open(Token.nora(), null, PHONE.replace("PRIVATE", "INTERNAL")).statusCode(400);
        open(Token.nora(), null, PHONE.replace("{", "{\"stage\":\"RELEASED\",")).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "manager", "auditor", "admin", "partner" })
    void isForThoseWhoAnswerCustomers(String role) {
        open(Token.of(role), null, PHONE).statusCode(403);
    }

    @Test
    @DisplayName("A9 B23 What she answers by phone is said at once: nobody is asked to send it, it is not cut to a network's length")
    void countsAnAnswerAsSaid() {
        // given
        var ticket = open(Token.nora(), null, PHONE).extract().as(String.class, at("id"));
        var answer = "I see the outage in your street. ".repeat(20);
        // when
        Desk.reply(Token.nora(), ticket, answer, "PUBLIC").statusCode(202);
        // then
        look(Token.nora(), ticket)
                .body(at("thread[1].text", equalTo(answer)))
                .body(at("thread[1].state", equalTo("SENT")))
                .body(at("thread[1].author.name", equalTo("Nora Smit")))
                .body(at("firstRespondedAt", notNullValue()));
        assertThat(house.told(ticket)).contains("reply.said.v1").doesNotContain("reply.requested.v1");
    }

    @Test
    @DisplayName("A20 B23 By phone, too, it is released by the customer's own words, noted after the question")
    void isReleasedByWhatTheCustomerSays() {
        // given
        var ticket = open(Token.nora(), null, PHONE).extract().as(String.class, at("id"));
        Desk.lookUp(Token.nora(), ticket).statusCode(200);
        Desk.refund(Token.nora(), ticket, 2500).statusCode(202);
        awaitStage(ticket, "AWAITING_VERDICT");
        note(ticket, "Yes, thank you!").body(at("stage", equalTo("AWAITING_VERDICT"))).body(at("verdicts", hasSize(0)));
        Desk.post(Token.nora(), ticket, "return-message").statusCode(200)
                .body(at("returnMessage.state", equalTo("SENT")));
        // when
        var unclear = note(ticket, "Thanks, but it is still broken");
        // then
        unclear.body(at("stage", equalTo("AWAITING_VERDICT"))).body(at("verdicts.verdict", contains("CONTRADICTORY")));
        var noted = note(ticket, "Yes, it works again, thank you!").body(at("stage", equalTo("RELEASED"))).extract();
        assertThat(noted.as(String.class, at("ended.evidenceMessageId")))
                .isEqualTo(noted.as(String.class, at("thread[-1].id")));
        assertThat(house.told(ticket)).containsOnlyOnce("ticket.released.v1").doesNotContain("reply.requested.v1");
    }

    @Test
    @DisplayName("A20 What is written on a network comes from there, and nobody notes it down instead")
    void takesNoWordsForACustomerWhoWrites() {
        var ticket = house.ticketOf(house.customer("My internet is down"));
        Desk.post(Token.nora(), ticket, "messages", NOTE.formatted("Yes, thanks!")).statusCode(409)
                .body(at("code", equalTo("not-now")));
        Desk.post(Token.of("manager"), ticket, "messages", NOTE.formatted("Yes, thanks!")).statusCode(403);
    }

    private static ValidatableResponse note(String ticket, String words) {
        return Desk.post(Token.nora(), ticket, "messages", NOTE.formatted(words)).statusCode(200);
    }

    private static ValidatableResponse open(String token, @Nullable String key, String body) {
        var request = given().auth().oauth2(token).contentType("application/json").body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/v1/tickets").then();
    }
}
