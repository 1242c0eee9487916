package io.amends.tickets.mandate.web;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MyMandateResourceTest {

    @Inject
    House house;

    private String token;

    @BeforeEach
    void giveSomebodyFiftyEuros() {
        var person = "lotte-" + UUID.randomUUID();
        token = Token.colleague(person);
        house.mayRefundFiftyEuro(person);
    }

    @Test
    @DisplayName("B4 Shows what she may give before she acts")
    void showsWhatSheMayGive() {
        given().auth().oauth2(token)
                .when().get("/v1/me/mandate")
                .then().statusCode(200)
                .body(at("items", hasSize(2)))
                .body(at("items[0].remedy", equalTo("refund")))
                .body(at("items[0].limit", equalTo(Map.of("minor", 5000, "currency", "EUR"))))
                .body(at("items[0].words", equalTo("Refund up to €50.00")))
                .body(at("items[0].version", equalTo(1)))
                .body(at("items[1].remedy", equalTo("words")))
                .body(at("items[1].limit", nullValue()));
    }

    @Test
    void showsItInDutch() {
        given().auth().oauth2(token).header("Accept-Language", "nl-NL")
                .when().get("/v1/me/mandate")
                .then().body(at("items[0].words", equalTo("Terugbetaling tot €\u00a050,00")));
    }

    @Test
    void refusesPartners() {
        given().auth().oauth2(Token.of("partner")).when().get("/v1/me/mandate").then().statusCode(403);
    }
}
