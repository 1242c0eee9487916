package io.amends.tickets.executor.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.foundation.http.StandardWebhooks;
import io.amends.tickets.Desk;
import io.amends.tickets.FakeCompany;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@DisplayName("B31 A call-back of a slow system")
class CallbackResourceTest {

    private final House house;
    private final String secret;
    private StandardWebhooks company;
    private String ticket;
    private String remedy;

    CallbackResourceTest(House house, @ConfigProperty(name = "amends.company.secret") String secret) {
        this.house = house;
        this.secret = secret;
    }

    @BeforeEach
    void giveWhatTakesTime() {
        company = new StandardWebhooks(secret);
        ticket = house.ticketOf(house.customer("@VlinderHelpt no internet since 21:40!"));
        Desk.lookUp(Token.nora(), ticket).statusCode(200);
        Desk.refund(Token.nora(), ticket, FakeCompany.SLOW).statusCode(202);
        remedy = look(Token.nora(), ticket).body(at("remedies[0].state", equalTo("PENDING"))).extract().as(String.class,
                at("remedies[0].id"));
    }

    @Test
    @DisplayName("settles the remedy, and said again says nothing new")
    void settlesOnce() {
        // when
        send(executed(remedy)).statusCode(204);
        send(executed(remedy)).statusCode(204);
        send(rejected(remedy)).statusCode(204);

        // then
        awaitStage(ticket, "AWAITING_VERDICT");
        look(Token.nora(), ticket).body(at("remedies[0].state", equalTo("EXECUTED")));
        assertThat(house.told(ticket)).filteredOn("remedy.executed.v1"::equals).hasSize(1);
        assertThat(house.told(ticket)).doesNotContain("remedy.rejected.v1");
    }

    @Test
    @DisplayName("input-A1 A2 A3 control-1 unsigned, forged, changed on its way or too old is not heard, whatever the name")
    void isNotHeardUnlessItIsSigned() {
        var now = Instant.now();
        var body = executed(remedy);
        for (String missing : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
            var headers = signed(body, now, company);
            headers.remove(missing);
            refused(send("company", body, headers));
        }
        var other = new StandardWebhooks("whsec_YW5vdGhlci1zZWNyZXQtb2YtdGhlLXNhbWUtc3lzdGVt");
        refused(send("company", body, signed(body, now, other)));
        refused(send("company", body + " ", signed(body, now, company)));
        refused(send("company", body, signed(body, now.minusSeconds(600), company)));
        refused(send("nobody", body, signed(body, now, company)));
        refused(send("manual", body, signed(body, now, company)));
    }

    @Test
    @DisplayName("about a remedy that does not exist is heard in silence, and one about nothing is refused")
    void isSilentAboutOthers() {
        send(executed(UUID.randomUUID().toString())).statusCode(204);
        send("{\"data\":{\"status\":\"executed\"}}").statusCode(400);
        send("<html>").statusCode(400);
        look(Token.nora(), ticket).body(at("remedies[0].state", equalTo("PENDING")));
    }

    private void refused(ValidatableResponse answer) {
        answer.statusCode(401).body(at("code", equalTo("callback-not-signed")));
        look(Token.nora(), ticket).body(at("remedies[0].state", equalTo("PENDING")));
    }

    private ValidatableResponse send(String body) {
        return send("company", body, signed(body, Instant.now(), company));
    }

    private static ValidatableResponse send(String executor, String body, Map<String, String> headers) {
        return given().headers(headers).contentType("application/json").body(body.getBytes(UTF_8))
                .post("/v1/executors/" + executor + "/callbacks").then();
    }

    private static Map<String, String> signed(String body, Instant at, StandardWebhooks secret) {
        return new HashMap<>(secret.headers(UUID.randomUUID().toString(), at, body.getBytes(UTF_8)));
    }

    private static String executed(String remedy) {
        return """
                {"type":"remedy.settled","data":{"remedyId":"%s","status":"executed","reference":"R-7",\
                "executedAt":"2026-11-20T22:04:00Z"}}""".formatted(remedy);
    }

    private static String rejected(String remedy) {
        return "{\"type\":\"remedy.settled\",\"data\":{\"remedyId\":\"" + remedy
                + "\",\"status\":\"rejected\",\"reason\":\"ACCOUNT_CLOSED\"}}";
    }
}
