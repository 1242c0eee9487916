package io.amends.tickets.staff.web;

import static io.amends.tickets.House.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("B4 B14 Nobody gives money to herself")
class StaffResourceTest {

    private static final String ADMIN = Token.of("admin", "ada");

    @Inject
    Counter counter;

    private String lotte;
    private String number;

    @BeforeEach
    void meetAColleagueWhoIsACustomer() {
        lotte = Counter.person("lotte");
        number = Counter.customer();
        counter.mayRefund(lotte, 5000);
    }

    @Test
    void refusesARemedyForHerOwnCustomerNumber() {
        // given
        put(lotte, "{\"customerNumbers\":[\"%s\"],\"handles\":[]}".formatted(number));

        // when, then
        Desk.refund(Token.colleague(lotte), counter.ticketOf(number).toString(), 1).statusCode(403)
                .body("ruling", equalTo("OUTSIDE_MANDATE")).body("why", equalTo("SELF_DEALING"))
                .body("now.remedy", equalTo(List.of("words")));
        Desk.refund(Token.colleague(lotte), counter.ticketOf(Counter.customer()).toString(), 1).statusCode(202);
    }

    @Test
    void refusesARemedyForHerOwnHandle() {
        // given
        put(lotte, "{\"customerNumbers\":[],\"handles\":[{\"network\":\"x\",\"handle\":\"Lotte_%s\"}]}".formatted(number));

        // when, then
        Desk.refund(Token.colleague(lotte), counter.ticketOf(number, "lotte_" + number).toString(), 1).statusCode(403)
                .body("why", equalTo("SELF_DEALING"));
    }

    @Test
    void isInPlaceOfWhatWasKnown() {
        // given
        put(lotte, "{\"customerNumbers\":[\"%s\"],\"handles\":[]}".formatted(number));

        // when
        put(lotte, "{\"customerNumbers\":[\"1\",\"2\"],\"handles\":[{\"network\":\"x\",\"handle\":\"lotte\"}]}");

        // then
        as(ADMIN).get("/v1/staff").then().statusCode(200)
                .body("items.find { it.person == '%s' }.customerNumbers".formatted(lotte), equalTo(List.of("1", "2")))
                .body("items.find { it.person == '%s' }.handles.handle".formatted(lotte), hasItem("lotte"));
        Desk.refund(Token.colleague(lotte), counter.ticketOf(number).toString(), 1).statusCode(202);
        as(Token.of("auditor")).queryParam("kind", "STAFF_CHANGED").queryParam("person", "ada").get("/v1/decisions").then()
                .body("items[0].details.of", equalTo(lotte));
    }

    @ParameterizedTest
    @ValueSource(strings = { "agent", "community-manager", "manager", "auditor", "partner" })
    void isKeptByAdministratorsOnly(String role) {
        as(Token.of(role)).get("/v1/staff").then().statusCode(403);
        as(Token.of(role)).body("{\"customerNumbers\":[],\"handles\":[]}").put("/v1/staff/nora").then().statusCode(403);
    }

    private static void put(String person, String body) {
        as(ADMIN).body(body).put("/v1/staff/" + person).then().statusCode(200);
    }
}
