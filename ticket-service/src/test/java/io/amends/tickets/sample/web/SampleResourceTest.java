package io.amends.tickets.sample.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.amends.tickets.sample.application.PickSamples;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@DisplayName("B15 Trust first, look afterwards, and learn")
class SampleResourceTest {

    @Inject
    Counter counter;

    @Inject
    PickSamples pickSamples;

    private String lotte;
    private int sample;

    @BeforeEach
    void pickADecisionOfLotte() throws Throwable {
        lotte = Counter.person("lotte");
        counter.mayRefund(lotte, 5000);
        var ticket = counter.ticketOf(Counter.customer()).toString();
        Desk.refund(Token.colleague(lotte), ticket, 5000).statusCode(202);
        House.awaitStage(Token.colleague(lotte), ticket, "AWAITING_VERDICT");
        VertxContextSupport.subscribeAndAwait(pickSamples::pick);
        sample = samples(false).stream().findFirst().orElseThrow();
    }

    @Test
    void proposesAnotherLimitAndChangesNothing() {
        // when
        judge(Token.tom(), "TOO_LITTLE").statusCode(200)
                .body(at("risks", contains("NEAR_LIMIT", "FIRST_USE")))
                .body(at("judgement.by.id", equalTo("tom"))).body(at("judgement.outcome", equalTo("TOO_LITTLE")))
                .body(at("judgement.proposal.perDecision.minor", equalTo(6000)));

        // then
        as(Token.colleague(lotte)).get("/v1/me/mandate").then().body(at("items[0].limit.minor", equalTo(5000)));
        as(Token.of("auditor")).queryParam("kind", "SAMPLED").get("/v1/decisions").then()
                .body(at("items[0].details.outcome", equalTo("TOO_LITTLE"))).body(at("items[0].person.id", equalTo("tom")));
        assertThat(samples(true)).contains(sample);
        assertThat(samples(false)).doesNotContain(sample);
    }

    @Test
    void proposesNothingWhenItWasFine() {
        judge(Token.tom(), "FINE").statusCode(200).body(at("judgement.proposal", nullValue()));
    }

    @Test
    void isJudgedOnceAndNotByWhoDecided() {
        judge(Token.of("manager", lotte), "FINE").statusCode(403).body(at("code", equalTo("not-your-own-sample")));
        judge(Token.tom(), "FINE").statusCode(200);
        judge(Token.tom(), "TOO_MUCH").statusCode(409).body(at("code", equalTo("sample-judged")));
    }

    @Test
    void picksNothingTwice() throws Throwable {
        VertxContextSupport.subscribeAndAwait(pickSamples::pick);
        assertThat(counter.count("""
                select count(*) from (select remedy_id from sample group by remedy_id having count(*) > 1) twice""")).isZero();
    }

    @ParameterizedTest
    @DisplayName("input-B19 An outcome that there is not is refused")
    @ValueSource(strings = { "GOOD", "fine", "" })
    void refusesAnotherOutcome(String outcome) {
        judge(Token.tom(), outcome).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "agent", "community-manager", "admin", "partner" })
    void isForThoseWhoLookAfterwards(String role) {
        as(Token.of(role)).get("/v1/samples").then().statusCode(403);
        judge(Token.of(role), "FINE").statusCode(403);
        judge(Token.of("auditor"), "FINE").statusCode(403);
    }

    private ValidatableResponse judge(String token, String outcome) {
        return as(token).body("{\"outcome\":\"%s\"}".formatted(outcome)).post("/v1/samples/" + sample + "/outcome").then();
    }

    private List<Integer> samples(boolean judged) {
        return List.of(
                as(Token.tom()).queryParam("judged", judged).queryParam("limit", 100).get("/v1/samples").then().statusCode(200)
                        .extract().as(Integer[].class, at("items[decidedBy=%s].id".formatted(lotte))));
    }
}
