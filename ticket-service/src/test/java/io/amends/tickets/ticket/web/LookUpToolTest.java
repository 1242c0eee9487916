package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.FakeCompany;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@DisplayName("B5 She looks up what she needs")
class LookUpToolTest {

    @Inject
    Counter counter;

    @Inject
    House house;

    private String token;
    private UUID ticket;

    @BeforeEach
    void haveATicketOfAVerifiedCustomer() {
        token = Token.colleague(Counter.person("lotte"));
        ticket = counter.ticketOf(Counter.customer());
        as(token).post("/v1/tickets/" + ticket + "/claim").then().statusCode(200);
    }

    @Test
    @DisplayName("B5 A14 The system's answer, and who looked is on record")
    void readsTheCompanySystem() {
        long before = reads();
        lookUp(token, "orders").statusCode(200).body(at("code", equalTo("orders")))
                .body(at("answer.items[0].order", equalTo("1042")));
        assertThat(reads()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("A13 What is somebody else's is not looked into, and leaves no trace")
    void isForWhoeverHasToDoWithIt() {
        long before = reads();
        lookUp(Token.colleague(Counter.person("milan")), "orders").statusCode(409).body(at("code", equalTo("taken")));
        assertThat(reads()).isEqualTo(before);
    }

    @Test
    void saysInWordsWhatIsWrong() {
        lookUp(token, "line").statusCode(503).body(at("code", equalTo("company-system-unavailable")));
        lookUp(token, "weather").statusCode(404).body(at("code", equalTo("no-such-tool")));
        lookUp(token, "refund").statusCode(404).body(at("code", equalTo("no-such-tool")));
        lookUp(token, "orders", "{\"parameters\":{\"since\":\"2026\"}}").statusCode(422)
                .body(at("faults[0].words", equalTo("since is not asked for.")));
        Desk.lookUp(token, Desk.unknown()).statusCode(404);
    }

    @Test
    void needsAVerifiedCustomer() {
        var fresh = house.ticketOf(house.customer("My parcel is late"));
        as(token).post("/v1/tickets/" + fresh + "/claim").then().statusCode(200);
        Desk.post(token, fresh, "look-ups/orders", "{}").statusCode(422).body(at("code", equalTo("customer-not-verified")));
        Desk.post(token, fresh, "look-ups/customer", """
                {"parameters":{"number":"4711-2208","postcode":"3511 AB"}}""").statusCode(200)
                .body(at("answer.name", equalTo("Ines de Wit")));
        Desk.post(token, fresh, "look-ups/orders", "{}").statusCode(200);
    }

    @Test
    @DisplayName("B6 A19 Where the company knows that a customer lives, promises are meant by their clock; the house hears of it")
    void findsTheZoneOfTheCustomer() {
        var fresh = house.ticketOf(house.customer("My parcel is late"));
        as(token).post("/v1/tickets/" + fresh + "/claim").then().body(at("zone", equalTo("Europe/Amsterdam")));

        Desk.lookUp(token, fresh, FakeCompany.ON_CURACAO + "-0001").statusCode(200)
                .body(at("zone", equalTo("America/Curacao")));

        House.look(token, fresh).body(at("zone", equalTo("America/Curacao")));
        House.look(Token.of("manager"), fresh).body(at("zone", equalTo("Europe/Amsterdam")));
        assertThat(house.told(fresh)).contains("customer.zone-found.v1");
    }

    @Test
    @DisplayName("B5 A zone that nobody knows costs no look-up")
    void looksUpWhoeverLivesNowhere() {
        var fresh = house.ticketOf(house.customer("My parcel is late"));

        Desk.lookUp(token, fresh, FakeCompany.NOWHERE + "-0001").statusCode(200).body(at("zone", nullValue()));

        House.look(token, fresh).body(at("zone", equalTo("Europe/Amsterdam")));
        assertThat(house.told(fresh)).doesNotContain("customer.zone-found.v1");
    }

    @Test
    @DisplayName("B24 A dry run says so when nobody can say what would happen, and has no effect")
    void triesWithoutEffect() {
        Desk.post(token, ticket.toString(), "dry-runs",
                "{\"remedy\":{\"type\":\"manual\",\"parameters\":{\"task\":\"Call her\"}}}")
                .statusCode(200).body(at("outcome", equalTo("NOT_OFFERED"))).body(at("words", not(containsString("{"))));
        assertThat(counter.count("select count(*) from remedy where ticket_id = $1", ticket)).isZero();
    }

    private long reads() {
        return counter.count("select count(*) from read_audit where ticket_id = $1", ticket);
    }

    private ValidatableResponse lookUp(String by, String code) {
        return lookUp(by, code, "{}");
    }

    private ValidatableResponse lookUp(String by, String code, String body) {
        return Desk.post(by, ticket.toString(), "look-ups/" + code, body);
    }
}
