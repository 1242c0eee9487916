package io.amends.tickets.mandate.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@DisplayName("B14 A mandate is given on purpose, by somebody who may")
class MandateResourceTest {

    private static final String FIFTY_A_DAY = "{\"perDecision\":%s,\"perDay\":%s}".formatted(euros("5000"), euros("5000"));

    @Inject
    Counter counter;

    private String tom;
    private String manager;
    private String lotte;

    @BeforeEach
    void meetAManagerWithAHundredEuros() {
        tom = Counter.person("tom");
        manager = Token.of("manager", tom);
        lotte = Counter.person("lotte");
        counter.mayRefund(tom, 10_000, 20_000L, 50_000L, null);
    }

    @Test
    void givesChangesAndWithdraws() {
        // when
        var given = grant(lotte, "{\"perDecision\":%s,\"perDay\":%s}".formatted(euros("5000"), euros("50000"))).statusCode(201)
                .header("Location", startsWith("http")).body(at("version", equalTo(1)))
                .body(at("limits.perCustomer.minor", equalTo(5000))).body(at("limits.customerWindow", equalTo("PT24H")))
                .body(at("grantedBy.id", equalTo(tom))).extract();
        String id = given.as(String.class, at("id"));
        var changed = change(id, given.header("ETag"),
                "{\"perDecision\":%s,\"perDay\":%s}".formatted(euros("4000"), euros("40000")))
                .statusCode(200).body(at("version", equalTo(2))).body(at("limits.perDecision.minor", equalTo(4000))).extract();
        as(manager).header("If-Match", etag(id)).delete("/v1/mandates/" + id).then()
                .statusCode(200).body(at("version", equalTo(3))).body(at("withdrawnAt", notNullValue()));

        // then
        assertThat(changed.as(Integer.class, at("version"))).isEqualTo(2);
        as(manager).get("/v1/mandates/" + id).then().statusCode(200)
                .body(at("versions.version", contains(3, 2, 1)))
                .body(at("versions[2].limits.perDecision.minor", equalTo(5000)));
        as(Token.of("auditor")).queryParam("person", tom).get("/v1/decisions").then().statusCode(200)
                .body(at("items.kind", contains("WITHDRAWN", "CHANGED", "GRANTED")))
                .body(at("items[0].mandateId", equalTo(id))).body(at("items[0].mandateVersion", equalTo(3)));
    }

    @Test
    @DisplayName("B14 input-C14 The same token gives nothing any more from the decision after the mandate was withdrawn")
    void worksFromTheNextDecisionOn() {
        // given
        var given = grant(lotte, FIFTY_A_DAY).statusCode(201).extract();
        var ticket = counter.ticketOf(Counter.customer()).toString();
        var next = counter.ticketOf(Counter.customer()).toString();

        // when
        Desk.refund(Token.colleague(lotte), ticket, 2500).statusCode(202);
        as(manager).header("If-Match", etag(given.as(String.class, at("id"))))
                .delete("/v1/mandates/" + given.as(String.class, at("id"))).then()
                .statusCode(200);

        // then
        Desk.refund(Token.colleague(lotte), next, 2500).statusCode(403).body(at("why", equalTo("WITHDRAWN")))
                .body(at("now.remedy", hasItem("words")));
    }

    @Test
    void isTakenOnWithTheFirstDecisionAndKeepsItsRuling() {
        // given
        var given = grant(lotte, FIFTY_A_DAY).statusCode(201).extract();
        as(Token.colleague(lotte)).get("/v1/me/mandate").then().body(at("items[0].acceptedAt", nullValue()))
                .body(at("items[0].remainingToday.minor", equalTo(5000)));

        // when
        Desk.refund(Token.colleague(lotte), counter.ticketOf(Counter.customer()).toString(), 2000).statusCode(202);
        Desk.refund(Token.colleague(lotte), counter.ticketOf(Counter.customer()).toString(), 1000).statusCode(202);

        // then
        as(Token.colleague(lotte)).get("/v1/me/mandate").then().body(at("items[0].acceptedAt", notNullValue()))
                .body(at("items[0].remainingToday.minor", equalTo(2000)));
        as(Token.tom()).queryParam("person", lotte).get("/v1/decisions").then()
                .body(at("items.kind", contains("DECIDED", "DECIDED", "ACCEPTED")))
                .body(at("items[0].mandateId", equalTo(given.as(String.class, at("id")))))
                .body(at("items[0].amount.minor", equalTo(1000)))
                .body(at("items[0].details.ruling", equalTo("WITHIN_MANDATE")))
                .body(at("items[0].details.given.byHolderToday", equalTo(2000)))
                .body(at("items[0].details.remaining.minor", equalTo(2000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"perDecision\":{\"minor\":10001,\"currency\":\"EUR\"},\"perDay\":{\"minor\":1,\"currency\":\"EUR\"}}",
            "{\"perDecision\":{\"minor\":100,\"currency\":\"EUR\"}}",
            "{\"perDecision\":{\"minor\":100,\"currency\":\"USD\"},\"perDay\":{\"minor\":100,\"currency\":\"USD\"}}",
            "{\"perDecision\":{\"minor\":100,\"currency\":\"EUR\"},\"perCustomer\":{\"minor\":20001,\"currency\":\"EUR\"},\"perDay\":{\"minor\":100,\"currency\":\"EUR\"}}",
            "{\"perDecision\":{\"minor\":100,\"currency\":\"EUR\"},\"customerWindow\":\"PT23H\",\"perDay\":{\"minor\":100,\"currency\":\"EUR\"}}" })
    void isNeverMoreThanTheGiversOwn(String limits) {
        grant(lotte, limits).statusCode(403).body(at("code", equalTo("more-than-your-own")));
    }

    @Test
    void isNeverRaisedAboveTheGiversOwnEither() {
        var given = grant(lotte, FIFTY_A_DAY).extract();
        change(given.as(String.class, at("id")), given.header("ETag"),
                "{\"perDecision\":%s,\"perDay\":%s}".formatted(euros("10001"), euros("100")))
                .statusCode(403).body(at("code", equalTo("more-than-your-own")));
    }

    @Test
    @DisplayName("input-B13 Nobody gives a mandate to herself, by name or by role")
    void isNeverGivenToOneself() {
        grant(tom, FIFTY_A_DAY).statusCode(403).body(at("code", equalTo("not-to-yourself")));
        post("{\"role\":\"manager\",\"remedy\":\"refund\",\"limits\":%s}".formatted(FIFTY_A_DAY))
                .statusCode(403).body(at("code", equalTo("not-to-yourself")));
    }

    @Test
    @DisplayName("B14 input-B13 Nobody lifts the exception that binds her, after which her role would allow her more")
    void isNotLiftedByWhomItBinds() {
        // given
        String id = grant(lotte, FIFTY_A_DAY).statusCode(201).extract().as(String.class, at("id"));

        // when, then
        as(Token.of("manager", lotte)).header("If-Match", etag(id)).delete("/v1/mandates/" + id).then().statusCode(403)
                .body(at("code", equalTo("not-to-yourself")));
        as(manager).header("If-Match", etag(id)).delete("/v1/mandates/" + id).then().statusCode(200);
    }

    @Test
    @DisplayName("input-B7 Nobody overwrites a mandate unseen: 428 without If-Match, 412 at another version")
    void isNotOverwrittenUnseen() {
        // given
        var given = grant(lotte, FIFTY_A_DAY).extract();
        String way = "/v1/mandates/" + given.as(String.class, at("id"));
        change(given.as(String.class, at("id")), given.header("ETag"), FIFTY_A_DAY).statusCode(200);

        // when, then
        as(manager).body("{\"limits\":%s}".formatted(FIFTY_A_DAY)).put(way).then().statusCode(428);
        as(manager).delete(way).then().statusCode(428);
        change(given.as(String.class, at("id")), given.header("ETag"), FIFTY_A_DAY).statusCode(412)
                .body(at("code", equalTo("changed-meanwhile"))).body(at("current.version", equalTo(2)));
        as(manager).header("If-Match", given.header("ETag")).delete(way).then().statusCode(412);
    }

    @Test
    void existsOnceForAHolderAndComesBackAsTheNextVersion() {
        // given
        var given = grant(lotte, FIFTY_A_DAY).extract();
        grant(lotte, FIFTY_A_DAY).statusCode(409).body(at("code", equalTo("mandate-exists")));
        as(manager).header("If-Match", given.header("ETag")).delete("/v1/mandates/" + given.as(String.class, at("id"))).then()
                .statusCode(200);

        // when, then
        grant(lotte, FIFTY_A_DAY).statusCode(201).body(at("id", equalTo(given.as(String.class, at("id")))))
                .body(at("version", equalTo(3)))
                .body(at("withdrawnAt", nullValue()));
    }

    @ParameterizedTest
    @DisplayName("input-B1 input-B2 Amounts are whole and above zero, in a currency that there is")
    @CsvSource({ "-1, EUR, 422", "0, EUR, 422", "0.001, EUR, 400", "10.005, EUR, 400", "1e308, EUR, 400", "NaN, EUR, 400",
            "\"10\", EUR, 400", "100, XXX, 422", "100, eur, 422", "9007199254740993, EUR, 403" })
    void wantsWholeAmounts(String minor, String currency, int status) {
        grant(lotte, "{\"perDecision\":{\"minor\":%s,\"currency\":\"%s\"}}".formatted(minor, currency)).statusCode(status);
    }

    @ParameterizedTest
    @DisplayName("input-B4 input-B19 What is not documented is refused by its name")
    @ValueSource(strings = { "\"version\":7", "\"grantedBy\":\"admin\"", "\"acceptedAt\":null" })
    void refusesUnknownFields(String field) {
        post("{\"person\":\"%s\",\"remedy\":\"refund\",\"limits\":%s,%s}".formatted(lotte, FIFTY_A_DAY, field)).statusCode(400);
    }

    @ParameterizedTest
    @DisplayName("input-A19 input-F2 A time that no clock shows and no database keeps is refused by its name")
    @ValueSource(strings = { "\"+999999999-12-31T23:59:59Z\"", "\"-4800-01-01T00:00:00Z\"", "1e300", "1767225600", "\"soon\"" })
    void wantsTimesOfOurs(String moment) {
        post("{\"person\":\"%s\",\"remedy\":\"refund\",\"limits\":%s,\"to\":%s}".formatted(lotte, FIFTY_A_DAY, moment))
                .statusCode(400).body(at("code", equalTo("unreadable-body"))).body(at("violations[0].field", equalTo("to")));
    }

    @Test
    void wantsSenseInAllOfIt() {
        post("{\"person\":\"a\",\"role\":\"b\",\"remedy\":\"refund\",\"limits\":%s}".formatted(FIFTY_A_DAY))
                .statusCode(422).body(at("code", equalTo("role-or-person")));
        post("{\"person\":\"a\",\"remedy\":\"gold\",\"times\":{}}").statusCode(422).body(at("code", equalTo("no-such-remedy")));
        post("{\"person\":\"a\",\"remedy\":\"refund\"}").statusCode(422).body(at("code", equalTo("malformed-limits")));
        post("{\"person\":\"a\",\"remedy\":\"words\",\"limits\":%s}".formatted(FIFTY_A_DAY))
                .statusCode(422).body(at("code", equalTo("malformed-limits")));
        grant(lotte, "{\"perDecision\":%s,\"customerWindow\":\"PT999999H\"}".formatted(euros("100")))
                .statusCode(422).body(at("code", equalTo("malformed-limits")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "agent", "community-manager", "partner" })
    void isGivenByManagersAndAdministratorsOnly(String role) {
        var token = Token.of(role, Counter.person("somebody"));
        as(token).body("{\"person\":\"%s\",\"remedy\":\"words\"}".formatted(lotte)).post("/v1/mandates").then().statusCode(403);
        as(token).get("/v1/mandates").then().statusCode(403);
    }

    private ValidatableResponse grant(String person, String limits) {
        return post("{\"person\":\"%s\",\"remedy\":\"refund\",\"limits\":%s}".formatted(person, limits));
    }

    private ValidatableResponse post(String body) {
        return as(manager).body(body).post("/v1/mandates").then();
    }

    private ValidatableResponse change(String id, String etag, String limits) {
        return as(manager).header("If-Match", etag).body("{\"limits\":%s}".formatted(limits)).put("/v1/mandates/" + id).then();
    }

    private String etag(String id) {
        return as(manager).get("/v1/mandates/" + id).header("ETag");
    }

    private static String euros(String minor) {
        return "{\"minor\":%s,\"currency\":\"EUR\"}".formatted(minor);
    }
}
