package io.amends.followups.oncall.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DutyResourceTest {

    @Test
    @DisplayName("B16 Nobody on duty is shown as nobody")
    void showsNobody() {
        given().auth().oauth2(Token.of("community-manager").sign())
                .when().get("/v1/duty")
                .then().statusCode(200).body("keySet().size()", equalTo(2)).body("onDuty", nullValue())
                .body("next", nullValue());
    }

    @Test
    void refusesWhoeverIsNotLoggedIn() {
        given().when().get("/v1/duty").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void refusesPartners() {
        given().auth().oauth2(Token.of("partner").sign()).when().get("/v1/duty").then().statusCode(403);
    }
}
