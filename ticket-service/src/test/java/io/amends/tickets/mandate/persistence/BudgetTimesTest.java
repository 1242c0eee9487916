package io.amends.tickets.mandate.persistence;

import static io.amends.contract.ReplyPart.at;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.Token;
import io.amends.tickets.mandate.application.MandateConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** For how long counts what was given before; its time is moved, as nobody can wait a day. */
@QuarkusTest
class BudgetTimesTest {

    private static final Duration WINDOW = Duration.ofHours(24);

    @Inject
    Counter counter;
    @Inject
    MandateConfig config;

    private final String lotte = Counter.person("lotte");
    private String customer;

    @BeforeEach
    void meetSomebody() {
        customer = Counter.customer();
    }

    @Test
    @DisplayName("B4 input-B3 What a customer was given counts for as long as the window is, and no longer")
    void countsWithinTheWindow() {
        // given
        counter.mayRefund(lotte, 5000);
        give(customer, 4000).statusCode(202);

        // when, then
        givenAt(Instant.now().minus(WINDOW).plus(1, ChronoUnit.MINUTES));
        give(customer, 1001).statusCode(403).body(at("why", equalTo("PER_CUSTOMER")));
        givenAt(Instant.now().minus(WINDOW));
        give(customer, 5000).statusCode(202);
    }

    @Test
    @DisplayName("B4 How often a customer was given something counts within its window, too")
    void countsTimesWithinTheWindow() {
        // given
        counter.mayRefund(lotte, 5000, 50_000L, null, 1);
        give(customer, 100).statusCode(202);

        // when, then
        givenAt(Instant.now().minus(WINDOW).plus(1, ChronoUnit.MINUTES));
        give(customer, 100).statusCode(403).body(at("why", equalTo("REPEATED")));
        givenAt(Instant.now().minus(WINDOW));
        give(customer, 100).statusCode(202);
    }

    @Test
    @DisplayName("B4 A day begins at midnight where the house is, be it of 23, 24 or 25 hours")
    void countsTheDayOfTheHouse() {
        // given
        counter.mayRefund(lotte, 5000, null, 5000L, null);
        give(customer, 3000).statusCode(202);
        var midnight = ZonedDateTime.now(config.zone()).truncatedTo(ChronoUnit.DAYS).toInstant();

        // when, then
        givenAt(midnight);
        give(Counter.customer(), 2001).statusCode(403).body(at("why", equalTo("PER_DAY")));
        givenAt(midnight.minusMillis(1));
        give(Counter.customer(), 5000).statusCode(202);
    }

    private ValidatableResponse give(String to, int minor) {
        return Desk.refund(Token.colleague(lotte), counter.ticketOf(to).toString(), minor);
    }

    private void givenAt(Instant at) {
        counter.run("update remedy set counted_at = '%s' where customer_number = '%s'".formatted(at, customer));
    }
}
