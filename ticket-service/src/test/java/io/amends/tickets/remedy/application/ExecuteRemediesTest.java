package io.amends.tickets.remedy.application;

import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Desk;
import io.amends.tickets.FakeCompany;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExecuteRemediesTest {

    private final House house;
    private final String company;
    private String ticket;

    ExecuteRemediesTest(House house, @ConfigProperty(name = "amends.company.url") String company) {
        this.house = house;
        this.company = company;
    }

    @BeforeEach
    void open() {
        ticket = house.ticketOf(house.customer("@VlinderHelpt no internet since 21:40!"));
        Desk.lookUp(Token.nora(), ticket).statusCode(200);
    }

    @Test
    @DisplayName("B31 A remedy takes effect once")
    void takesEffectOnce() {
        // when
        Desk.refund(Token.nora(), ticket, 2500).statusCode(202);

        // then
        awaitStage(ticket, "AWAITING_VERDICT");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    @DisplayName("B17 A rejected remedy leads back to devising, and another one can be given")
    void goesBackToDevisingWhenItIsRejected() {
        // when
        Desk.refund(Token.nora(), ticket, FakeCompany.REJECTED).statusCode(202);
        awaitStage(ticket, "DEVISING");
        Desk.refund(Token.nora(), ticket, 1000).statusCode(202);
        awaitStage(ticket, "AWAITING_VERDICT");

        // then
        look(Token.nora(), ticket).body("remedies[0].state", equalTo("REJECTED")).body("remedies[1].state", equalTo("EXECUTED"))
                .body("attempt", equalTo(1));
        assertThat(house.told(ticket)).containsSubsequence("decision.made.v1", "remedy.rejected.v1", "decision.made.v1",
                "remedy.executed.v1");
    }

    @Test
    @DisplayName("B31 When the answer is lost the outcome is unknown, until asked for: executed, with one effect")
    void asksWhenTheAnswerIsLost() {
        // when
        Desk.refund(Token.nora(), ticket, FakeCompany.ANSWER_LOST).statusCode(202);

        // then
        await().atMost(Duration.ofSeconds(15)).untilAsserted(
                () -> look(Token.nora(), ticket).body("remedies[0].state", equalTo("UNKNOWN")).body("stage",
                        equalTo("EXECUTING")));
        house.hurry(ticket);
        awaitStage(ticket, "AWAITING_VERDICT");
        look(Token.nora(), ticket).body("remedies[0].state", equalTo("EXECUTED"));
        assertThat(effects()).isEqualTo(1);
        assertThat(house.told(ticket)).containsSubsequence("remedy.outcome-unknown.v1", "remedy.executed.v1");
    }

    @Test
    @DisplayName("B31 What becomes known after an exception stands in the remedy and does not move the ticket")
    void doesNotMoveATicketThatHasEnded() {
        // given
        Desk.refund(Token.nora(), ticket, FakeCompany.ANSWER_LOST).statusCode(202);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(
                () -> look(Token.nora(), ticket).body("remedies[0].state", equalTo("UNKNOWN")));
        Desk.post(Token.tom(), ticket, "override", """
                {"reason":"Settled in court last week."}""").statusCode(200);

        // when
        house.hurry(ticket);

        // then
        await().atMost(Duration.ofSeconds(15)).untilAsserted(
                () -> look(Token.nora(), ticket).body("remedies[0].state", equalTo("EXECUTED")));
        look(Token.nora(), ticket).body("stage", equalTo("OVERRIDDEN"));
        assertThat(house.told(ticket)).doesNotContain("remedy.executed.v1");
    }

    private int effects() {
        String remedy = look(Token.nora(), ticket).extract().path("remedies[0].id");
        return Integer.parseInt(get(company + "/effects/" + remedy).asString());
    }
}
