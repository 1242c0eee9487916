package io.amends.followups.deadletter;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeadLetterTest {

    private static final String PATH = "/v1/followup-service/dead-letters";

    @Test
    @DisplayName("I2 What could not be handled is for administrators to see, and for nobody else")
    void showsDeadLettersToAdministrators() {
        given().auth().oauth2(Token.of("admin").sign()).get(PATH).then().statusCode(200).body(at("items", notNullValue()));
        given().auth().oauth2(Token.of("community-manager").sign()).get(PATH).then().statusCode(403);
        given().auth().oauth2(Token.of("admin").sign()).get("/v1/ticket-service/dead-letters").then().statusCode(404);
    }
}
