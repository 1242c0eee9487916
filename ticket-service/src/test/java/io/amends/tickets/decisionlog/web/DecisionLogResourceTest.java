package io.amends.tickets.decisionlog.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@DisplayName("B14 B26 Whoever looks afterwards sees what was decided, and by which right")
class DecisionLogResourceTest {

    private static final String AUDITOR = Token.of("auditor", "anna");

    @Inject
    Counter counter;

    @Inject
    House house;

    private String lotte;
    private String ticket;

    @BeforeEach
    void meetSomebodyWithFiftyEuros() {
        lotte = Counter.person("lotte");
        counter.mayRefund(lotte, 5000);
        ticket = counter.ticketOf(Counter.customer()).toString();
    }

    @Test
    @DisplayName("B19 B21 What is withheld and what is passed up are told apart, in the log and to the world")
    void tellsWithheldAndDeclinedApart() {
        // when
        Desk.refund(Token.colleague(lotte), ticket, 5001).statusCode(403).body(at("why", equalTo("PER_DECISION")));
        int version = House.look(Token.colleague(lotte), ticket).body(at("sponsor", nullValue())).extract().as(Integer.class,
                at("version"));
        Desk.post(Token.colleague(lotte), ticket, "pass-up").statusCode(200).body(at("sponsor.id", equalTo(lotte)))
                .body(at("stage", equalTo("ANALYSING")));

        // then
        assertThat(version).as("a refusal leaves the ticket as it is").isZero();
        as(AUDITOR).queryParam("ticket", ticket).get("/v1/decisions").then().statusCode(200)
                .body(at("items.kind", contains("DECLINED", "WITHHELD")))
                .body(at("items[1].amount.minor", equalTo(5001))).body(at("items[1].details.limit", equalTo("PER_DECISION")))
                .body(at("items[1].details.excess.minor", equalTo(1)));
        assertThat(house.told(ticket)).containsSequence("decision.withheld.v1", "ticket.claimed.v1", "decision.declined.v1");
    }

    @Test
    @DisplayName("B21 I2 input-B8 Passed up with a double click it counts once, in the log, to the world and as her effort; the next attempt is another")
    void countsADoubleClickOnce() throws Exception {
        // given
        Callable<ValidatableResponse> click = () -> Desk.post(Token.colleague(lotte), ticket, "pass-up");

        // when
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var clicked : threads.invokeAll(List.of(click, click, click))) {
                clicked.get().statusCode(200).body(at("effort.actions", equalTo(1)));
            }
        }

        // then
        assertThat(declined()).isEqualTo(1);
        assertThat(house.told(ticket)).containsOnlyOnce("decision.declined.v1");
        counter.tryAgain(ticket);
        Desk.post(Token.colleague(lotte), ticket, "pass-up").statusCode(200).body(at("effort.actions", equalTo(2)));
        assertThat(declined()).isEqualTo(2);
    }

    private long declined() {
        return counter.count("select count(*) from decision_log where ticket_id = $1 and kind = 'DECLINED'",
                UUID.fromString(ticket));
    }

    @Test
    void findsByPersonKindAndTime() {
        // given
        Desk.refund(Token.colleague(lotte), ticket, 2500).statusCode(202);

        // when, then
        as(AUDITOR).queryParam("person", lotte).queryParam("kind", "DECIDED").get("/v1/decisions").then()
                .body(at("items.kind", everyItem(equalTo("DECIDED")))).body(at("items", hasSize(1)))
                .body(at("items[0].ticketId", equalTo(ticket))).body(at("next", nullValue()));
        as(AUDITOR).queryParam("person", lotte).queryParam("to", "2020-01-01T00:00:00Z").get("/v1/decisions").then()
                .body(at("items", hasSize(0)));
    }

    @Test
    void goesPageByPage() {
        // given
        Desk.refund(Token.colleague(lotte), ticket, 2500).statusCode(202);

        // when
        var first = as(AUDITOR).queryParam("person", lotte).queryParam("limit", 1).get("/v1/decisions").then()
                .header("Link", containsString("rel=\"next\"")).body(at("items.kind", contains("DECIDED"))).extract();

        // then
        as(AUDITOR).queryParam("person", lotte).queryParam("limit", 1).queryParam("cursor", first.as(String.class, at("next")))
                .get("/v1/decisions").then().body(at("items.kind", contains("ACCEPTED"))).body(at("next", nullValue()));
        as(Token.tom()).queryParam("cursor", first.as(String.class, at("next"))).get("/v1/decisions").then().statusCode(400);
    }

    @Test
    void isATableToo() {
        // given
        Desk.refund(Token.colleague(lotte), ticket, 2500).statusCode(202);

        // when, then
        as(AUDITOR).accept("text/csv").queryParam("person", lotte).get("/v1/decisions").then().statusCode(200)
                .contentType(startsWith("text/csv")).header("Content-Disposition", containsString("decisions.csv"))
                .body(startsWith("id,at,kind,person,name,ticket,remedyId,remedy,amountMinor,currency,"))
                .body(containsString(",DECIDED," + lotte + "," + lotte + "," + ticket + ","))
                .body(containsString(",refund,2500,EUR,"));
    }

    @Test
    @DisplayName("B14 B26 A table is all that was asked for, the newest first, and never a part of it")
    void isTheWholeTable() {
        // given
        counter.logs(lotte, 2500);

        // when
        var lines = as(AUDITOR).accept("text/csv").queryParam("person", lotte).get("/v1/decisions").then().statusCode(200)
                .header("Link", nullValue()).header("Cache-Control", equalTo("no-store")).extract().asString().lines().toList();

        // then
        var ids = lines.stream().skip(1).map(line -> Long.valueOf(line.substring(0, line.indexOf(',')))).toList();
        assertThat(ids).hasSize(2500).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @DisplayName("control Nothing that a spreadsheet would run leaves the house")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "=1+1|'=1+1", "+31|'+31", "-1|'-1", "@SUM(A1)|'@SUM(A1)",
            "=HYPERLINK(\"x\")|\"'=HYPERLINK(\"\"x\"\")\"", "Nora, Smit|\"Nora, Smit\"", "Nora|Nora" })
    void disarmsFormulas(String value, String cell) {
        assertThat(DecisionsCsv.cell(value)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = { "kind=decided", "from=yesterday", "limit=0", "limit=1001", "ticket=1", "cursor=x",
            "from=-4800-01-01T00:00:00Z", "to=+999999999-01-01T00:00:00Z", "person=\0" })
    @DisplayName("input-B11 input-B19 A question that makes no sense is refused")
    void refusesOddQuestions(String query) {
        as(AUDITOR).get("/v1/decisions?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "agent", "community-manager", "admin", "partner" })
    void isForAuditorsAndManagers(String role) {
        as(Token.of(role)).get("/v1/decisions").then().statusCode(403);
    }
}
