package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Desk;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

/** Before anything is read or written it is clear who asks. */
@QuarkusTest
class WhoMayTest {

    private static final String TICKET = "/v1/tickets/" + Desk.unknown();

    @ParameterizedTest
    @CsvSource({ "GET,''", "POST,/claim", "POST,/replies", "POST,/look-ups", "POST,/rulings", "POST,/remedies",
            "POST,/set-aside",
            "POST,/return-message", "POST,/not-solved", "POST,/ask-again", "POST,/override", "POST,/priority",
            "POST,/break-glass", "POST,/messages", "POST,/pass-up", "POST,/commitments", "POST,/snooze", "GET,/commitments",
            "GET,/colleagues", "POST,/hand-overs", "GET,/draft", "PUT,/draft", "DELETE,/draft" })
    @DisplayName("A13 Without a token nothing is told, not even whether it exists")
    void refusesWithoutAToken(String method, String path) {
        given().contentType("application/json").body("{}").request(method, TICKET + path).then()
                .statusCode(401).header("WWW-Authenticate", "Bearer").body(at("code", equalTo("unauthenticated")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "auditor", "admin", "partner", "customer" })
    @DisplayName("A13 A role that does not answer customers is refused")
    void refusesAnotherRole(String role) {
        as(Token.of(role)).get(TICKET).then().statusCode(404);
        as(Token.of(role)).get("/v1/tickets").then().statusCode(403);
        as(Token.of(role)).post(TICKET + "/claim").then().statusCode(403);
    }

    @Test
    void refusesATokenThatIsMeantForSomebodyElse() {
        as(Token.meantFor("another-api")).get("/v1/tickets").then().statusCode(401);
    }

    @Test
    void refusesATokenThatIsOver() {
        as(Token.expired()).get("/v1/tickets").then().statusCode(401);
    }

    @Test
    void refusesATokenThatWasChanged() {
        // given
        var parts = Token.nora().split("\\.");

        // when, then
        as(parts[0] + "." + Token.tom().split("\\.")[1] + "." + parts[2]).get("/v1/tickets").then().statusCode(401);
    }

    @Test
    void tellsWhoAsks() {
        as(Token.nora()).get("/v1/me").then().statusCode(200)
                .body(at("person.id", equalTo("nora")))
                .body(at("person.name", equalTo("Nora Smit")))
                .body(at("roles", equalTo(List.of("community-manager"))));
    }
}
