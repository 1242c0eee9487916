package io.amends.followups.oncall.web;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.followups.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DutyResourceTest {

    @Test
    @DisplayName("B16 Nobody on duty is shown as nobody")
    void showsNobody() {
        given().auth().oauth2(Token.of("community-manager").sign())
                .when().get("/v1/duty")
                .then().statusCode(200).body(at("", aMapWithSize(2))).body(at("onDuty", nullValue()))
                .body(at("next", nullValue()));
    }

    @Test
    void refusesWhoeverIsNotLoggedIn() {
        given().when().get("/v1/duty").then().statusCode(401).body(at("code", equalTo("unauthenticated")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-19-39T29:99:99Z", "+999999999-01-01T00:00:00Z", "yesterday", "\0" })
    @DisplayName("input-B11 input-F2 A day that there is not is refused")
    void refusesWhatIsNoTime(String from) {
        given().auth().oauth2(Token.of("agent").sign()).queryParam("from", from).when().get("/v1/duty/schedule")
                .then().statusCode(400);
    }

    @Test
    void refusesPartners() {
        given().auth().oauth2(Token.of("partner").sign()).when().get("/v1/duty").then().statusCode(403);
    }
}
