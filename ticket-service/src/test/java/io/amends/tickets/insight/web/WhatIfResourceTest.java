package io.amends.tickets.insight.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
class WhatIfResourceTest {

    private static final String WHAT_IF = "/v1/insight/what-if";

    @Inject
    House house;
    @Inject
    Pool pool;

    @Test
    @DisplayName("B26 Replays what was sought under a higher and a lower limit, and changes nothing")
    void replaysThePast() {
        // given
        var night = new Night(house, pool);
        var nora = night.person("nora", "night");
        night.looksUp(nora).refunds(5000);
        night.looksUp(nora).mayNotRefund(8000).refunds(5000);
        night.looksUp(nora).mayNotRefund(9900);

        // when, then
        ask(night, nora, 8000)
                .body(at("inForce.minor", equalTo(5000)))
                .body(at("freed", equalTo(1))).body(at("held", equalTo(0)))
                .body(at("waitingSaved.count", equalTo(1)))
                .body(at("extraCost.minor", equalTo(3000)))
                .body(at("remedies", hasSize(1)))
                .body(at("remedies[0].remedy", equalTo("refund")))
                .body(at("remedies[0].amount.minor", equalTo(8000)))
                .body(at("curve", hasSize(20)))
                .body(at("curve[19].freed", equalTo(2)))
                .body(at("curve[19].extraCost.minor", equalTo(12_900)));
        ask(night, nora, 4999)
                .body(at("freed", equalTo(0))).body(at("held", equalTo(1))).body(at("heldAmount.minor", equalTo(5000)));
        ask(night, nora, 5000)
                .body(at("freed", equalTo(0))).body(at("held", equalTo(0))).body(at("extraCost.minor", equalTo(0)))
                .body(at("waitingSavedSeconds", equalTo(0))).body(at("waitingSaved", nullValue()));
    }

    @ParameterizedTest
    @CsvSource({ "422,no-such-remedy,teleport,EUR,5000", "422,unknown-currency,refund,XXX,5000",
            "422,unknown-currency,refund,euro,5000", "422,invalid-proposal,refund,EUR,0",
            "422,invalid-proposal,refund,EUR,-5000", "422,invalid-proposal,words,EUR,5000",
            "422,invalid-proposal,refund,EUR,9223372036854775807", "400,unreadable-body,refund,EUR,50.5",
            "400,unreadable-body,refund,EUR,9223372036854775808" })
    @DisplayName("input-B1 What is no mandate is refused in words")
    void refusesWhatIsNoMandate(int status, String code, String remedy, String currency, String limit) {
        as(Token.tom()).body("""
                {"holderKind":"ROLE","holder":"agent","remedy":"%s","currency":"%s","limit":%s}"""
                .formatted(remedy, currency, limit)).post(WHAT_IF).then().statusCode(status).body(at("code", equalTo(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "agent", "community-manager", "admin", "partner" })
    @DisplayName("B25 What if is for those who look afterwards")
    void refusesWhoDoesNotLookBack(String role) {
        as(Token.of(role)).body("""
                {"holderKind":"ROLE","holder":"agent","remedy":"refund","currency":"EUR","limit":5000}""")
                .post(WHAT_IF).then().statusCode(403);
    }

    private static ValidatableResponse ask(Night night, String person, long limit) {
        return as(Token.of("auditor")).body("""
                {"from":"%s","holderKind":"PERSON","holder":"%s","remedy":"refund","currency":"EUR","limit":%d}"""
                .formatted(night.from(), person, limit)).post(WHAT_IF).then().statusCode(200);
    }
}
