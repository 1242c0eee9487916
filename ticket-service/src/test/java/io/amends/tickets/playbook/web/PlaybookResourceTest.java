package io.amends.tickets.playbook.web;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.Test;

import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PlaybookResourceTest {

    @Test
    void listsThemInTheLanguageOfTheReader() {
        given().auth().oauth2(Token.nora()).header("Accept-Language", "nl")
                .when().get("/v1/playbooks")
                .then().statusCode(200)
                .body(at("items", hasSize(5)))
                .body(at("items[0]", aMapWithSize(7)))
                .body(at("items[0].title", equalTo("Internet ligt eruit")))
                .body(at("items[0].remedy.type", equalTo("refund")))
                .body(at("items[0].remedy.amount.minor", equalTo(2500)));
    }

    @Test
    void refusesWhoeverIsNotLoggedIn() {
        given().when().get("/v1/playbooks").then().statusCode(401);
    }
}
