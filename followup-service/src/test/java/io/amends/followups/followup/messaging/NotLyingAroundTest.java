package io.amends.followups.followup.messaging;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.followups.House;
import io.amends.followups.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Tickets and promises that must not lie around. */
@QuarkusTest
class NotLyingAroundTest {

    private static final Instant NOW = Instant.now();
    private static final Instant AN_HOUR_AGO = NOW.minus(Duration.ofHours(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    private final Stories ines = Stories.ofInes();
    private final UUID promise = UUID.randomUUID();

    @Inject
    House house;
    @Inject
    Pool pool;

    @Test
    @DisplayName("A15 A ticket that stands for too long is called for, once and then again later")
    void callsForATicketThatLiesThere() {
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.analyses(AN_HOUR_AGO, AN_HOUR_AGO.plusSeconds(60)));

        await().untilAsserted(() -> assertThat(house.calls(ines.ticket())).containsExactly("DWELL 1 FIRED", "DWELL 1 PENDING"));
        assertThat(told()).singleElement().asString().startsWith("dwell.exceeded.v1 ")
                .contains("\"time\":1");
    }

    @Test
    @DisplayName("A3 Its next timer moves on with the ticket, and falls with its end")
    void movesOnWithTheTicket() {
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.analyses(AN_HOUR_AGO, TOMORROW));
        house.tells(EventTypes.TICKET_CLAIMED, ines.ticket(), ines.claimedByNora(AN_HOUR_AGO));
        var open = house.calls(ines.ticket());
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.lapsed(NOW));

        assertThat(open).containsExactly("DWELL 1 PENDING");
        assertThat(house.calls(ines.ticket())).containsExactly("DWELL 1 CANCELLED");
    }

    @Test
    @DisplayName("A3 The watchdog shows an open ticket that has lost its timer, and gives it another")
    void mendsWhatWasLost() {
        // given
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.analyses(AN_HOUR_AGO, TOMORROW));

        // when: somebody deletes a row by hand
        pool.preparedQuery("delete from timer where ticket_id = $1").execute(Tuple.of(ines.ticket())).await().indefinitely();

        // then
        assertThat(forgotten()).contains(ines.ticket().toString());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(house.calls(ines.ticket())).containsExactly("DWELL 1 PENDING"));
        assertThat(forgotten()).doesNotContain(ines.ticket().toString());
    }

    @Test
    @DisplayName("B6 A promise is remembered, and kept when she says so")
    void remembersAPromiseUntilItIsKept() {
        house.tells(EventTypes.COMMITMENT_MADE, ines.ticket(), ines.promised(promise, NOW, TOMORROW));
        var open = house.timers(ines.ticket());

        keep().then().statusCode(200).body(at("state", equalTo("KEPT")));
        keep().then().statusCode(200).body(at("state", equalTo("KEPT")));

        assertThat(open).containsExactly("COMMITMENT_AT_RISK 1 PENDING", "COMMITMENT_DUE 1 PENDING");
        assertThat(house.timers(ines.ticket())).containsExactly("COMMITMENT_AT_RISK 1 CANCELLED",
                "COMMITMENT_DUE 1 CANCELLED");
        assertThat(told()).singleElement().asString().startsWith("commitment.kept.v1 ")
                .contains("\"by\":\"");
    }

    @Test
    @DisplayName("A5 B6 A promise that nobody kept in time is broken, and what is broken is not kept any more")
    void saysWhenAPromiseIsBroken() {
        house.tells(EventTypes.COMMITMENT_MADE, ines.ticket(), ines.promised(promise, AN_HOUR_AGO, NOW.minusSeconds(60)));

        await().untilAsserted(() -> assertThat(told()).hasSize(2));
        assertThat(told()).satisfiesExactly(
                first -> assertThat(first).startsWith("commitment.at-risk.v1 "),
                second -> assertThat(second).startsWith("commitment.broken.v1 ").contains(promise.toString()));
        keep().then().statusCode(409).body(at("code", equalTo("changed-meanwhile")));
    }

    @Test
    @DisplayName("B6 What was decided took effect: the promise is kept without a word of hers")
    void seesByItselfThatItIsKept() {
        house.tells(EventTypes.COMMITMENT_MADE, ines.ticket(), ines.promised(promise, NOW, TOMORROW));
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(NOW));

        assertThat(told()).anyMatch(event -> event.startsWith("commitment.kept.v1 "));
    }

    @Test
    @DisplayName("input-F9 A promise that nobody made cannot be kept")
    void knowsNoPromiseThatNobodyMade() {
        keep().then().statusCode(404);
    }

    private Response keep() {
        return given().auth().oauth2(Token.of("community-manager").sign())
                .when().post("/v1/commitments/" + promise + "/kept");
    }

    /** Whether somebody is on duty and so paged for it depends on the other tests. */
    private List<String> told() {
        return house.told(ines.ticket()).stream().filter(event -> !event.startsWith("oncall.")).toList();
    }

    private static List<String> forgotten() {
        return List.of(given().auth().oauth2(Token.of("manager").sign()).when().get("/v1/watchdog")
                .then().statusCode(200).extract().as(String[].class, at("withoutTimer")));
    }
}
