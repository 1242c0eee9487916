package io.amends.followups.followup.web;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.events.EventTypes;
import io.amends.events.ticket.TicketStageChanged;
import io.amends.followups.House;
import io.amends.followups.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FollowUpsResourceTest {

    private static final Instant EXECUTED = Instant.parse("2199-11-27T22:05:00Z");

    @Inject
    House house;

    @Test
    @DisplayName("A19 A ticket shows when we come back")
    void showsWhenWeComeBack() {
        // given
        var ticket = UUID.randomUUID();
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ticket,
                new TicketStageChanged(ticket, "EXECUTING", "AWAITING_VERDICT", 1, EXECUTED, null));

        // when
        var answer = given().auth().oauth2(Token.of("agent").sign()).queryParam("ticket", ticket).when().get("/v1/follow-ups");

        // then
        answer.then().statusCode(200)
                .body(at("items", hasSize(1)))
                .body(at("items[0]", aMapWithSize(9)))
                .body(at("items[0].id", notNullValue()))
                .body(at("items[0].kind", equalTo("RETURN_MESSAGE")))
                .body(at("items[0].audience", equalTo("CUSTOMER")))
                .body(at("items[0].attempt", is(1)))
                .body(at("items[0].dueAt", equalTo("2199-11-27T22:35:00Z")))
                .body(at("items[0].state", equalTo("PENDING")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "agent", "community-manager", "manager" })
    void letsThoseSeeWhoWorkOnTickets(String role) {
        given().auth().oauth2(Token.of(role).sign()).queryParam("ticket", UUID.randomUUID())
                .when().get("/v1/follow-ups")
                .then().statusCode(200).body(at("items", emptyIterable()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "admin", "auditor", "partner", "stranger" })
    void refusesOtherRoles(String role) {
        given().auth().oauth2(Token.of(role).sign()).queryParam("ticket", UUID.randomUUID())
                .when().get("/v1/follow-ups")
                .then().statusCode(403).contentType("application/problem+json").body(at("code", equalTo("forbidden")));
    }

    @Test
    @DisplayName("A1 The name of a team gives no power")
    void takesNoTeamForARole() {
        given().auth().oauth2(Token.of("stranger").inTeam("manager").sign()).queryParam("ticket", UUID.randomUUID())
                .when().get("/v1/follow-ups")
                .then().statusCode(403);
    }

    @Test
    void refusesWhoeverIsNotLoggedIn() {
        given().queryParam("ticket", UUID.randomUUID())
                .when().get("/v1/follow-ups")
                .then().statusCode(401).contentType("application/problem+json").body(at("code", equalTo("unauthenticated")));
    }

    @Test
    void refusesATokenThatIsMeantForOthers() {
        given().auth().oauth2(Token.of("manager").meantFor("another-api").sign()).queryParam("ticket", UUID.randomUUID())
                .when().get("/v1/follow-ups")
                .then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { "tomorrow", "2026-11-27T22:00:00", "2026-02-29T22:00:00Z", "+1000000000-12-31T23:59:59Z" })
    @DisplayName("input-F2 input-F3 Until when is asked with a moment that there is")
    void refusesWhatIsNoMoment(String until) {
        given().auth().oauth2(Token.of("agent").sign()).queryParam("until", until)
                .when().get("/v1/follow-ups/due")
                .then().statusCode(400).body(at("code", equalTo("invalid-time")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?ticket=", "?ticket=12", "?ticket=1-1-1-1-1",
            "?ticket=0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10'" })
    void refusesWhatIsNoTicket(String query) {
        given().auth().oauth2(Token.of("agent").sign()).header("Accept-Language", "nl")
                .when().get("/v1/follow-ups" + query)
                .then().statusCode(400).contentType("application/problem+json")
                .body(at("code", equalTo("invalid-request")))
                .body(at("violations[0].field", equalTo("ticket")))
                .body(at("violations[0].in", equalTo("query")))
                .header("Content-Language", equalTo("nl"));
    }
}
