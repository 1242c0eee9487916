package io.amends.tickets.remedy.application;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.FakeCompany;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ExecuteRemediesTest {

    private final House house;
    private final Counter counter;
    private final String company;
    private String ticket;

    ExecuteRemediesTest(House house, Counter counter, @ConfigProperty(name = "amends.company.url") String company) {
        this.house = house;
        this.counter = counter;
        this.company = company;
    }

    @BeforeEach
    void open() {
        ticket = house.ticketOf(house.customer("@VlinderHelpt no internet since 21:40!"));
        Desk.lookUp(Token.nora(), ticket).statusCode(200);
    }

    @AfterEach
    void goOn() {
        counter.executeAgain();
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
        look(Token.nora(), ticket).body(at("remedies[0].state", equalTo("REJECTED")))
                .body(at("remedies[1].state", equalTo("EXECUTED")))
                .body(at("attempt", equalTo(1)));
        assertThat(house.told(ticket)).containsSubsequence("decision.made.v1", "remedy.rejected.v1", "decision.made.v1",
                "remedy.executed.v1");
    }

    @Test
    @DisplayName("B31 I4 When the answer is lost the outcome is unknown and she is told what helps meanwhile, until asked for: executed, with one effect")
    void asksWhenTheAnswerIsLost() {
        // when
        Desk.refund(Token.nora(), ticket, FakeCompany.ANSWER_LOST).statusCode(202);

        // then
        await().atMost(Duration.ofSeconds(15)).untilAsserted(
                () -> look(Token.nora(), ticket).body(at("remedies[0].state", equalTo("UNKNOWN"))).body(at("stage",
                        equalTo("EXECUTING"))));
        look(Token.nora(), ticket).body(at("remedies[0].words", containsString("not known yet")))
                .body(at("remedies[0].next.action", equalTo("reply"))).body(at("allowedActions", hasItem("reply")))
                .body(at("remedies[0].next.reply", containsString("Ines")));
        house.hurry(ticket);
        awaitStage(ticket, "AWAITING_VERDICT");
        look(Token.nora(), ticket).body(at("remedies[0].state", equalTo("EXECUTED")));
        assertThat(effects()).isEqualTo(1);
        assertThat(house.told(ticket)).containsSubsequence("remedy.outcome-unknown.v1", "remedy.executed.v1");
    }

    @Test
    @DisplayName("B31 What becomes known after an exception stands in the remedy and does not move the ticket")
    void doesNotMoveATicketThatHasEnded() {
        // given
        Desk.refund(Token.nora(), ticket, FakeCompany.ANSWER_LOST).statusCode(202);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(
                () -> look(Token.nora(), ticket).body(at("remedies[0].state", equalTo("UNKNOWN"))));
        Desk.post(Token.tom(), ticket, "override", """
                {"reason":"Settled in court last week."}""").statusCode(200);

        // when
        house.hurry(ticket);

        // then
        await().atMost(Duration.ofSeconds(15)).untilAsserted(
                () -> look(Token.nora(), ticket).body(at("remedies[0].state", equalTo("EXECUTED"))));
        look(Token.nora(), ticket).body(at("stage", equalTo("OVERRIDDEN")));
        assertThat(house.told(ticket)).doesNotContain("remedy.executed.v1");
    }

    @Test
    @DisplayName("I5 fault-F12 What was decided and not yet sent is not sent once the mandate is withdrawn, and everybody is told why")
    void doesNotSendWhatTheMandateNoLongerCovers() {
        // given
        var mine = house.ticketOf(house.customer("@VlinderHelpt no internet since 21:40!"));
        var person = Counter.person("lapse");
        var mandate = counter.mayRefund(person, 5000);
        var token = Token.colleague(person);
        Desk.lookUp(token, mine, Counter.customer()).statusCode(200);
        counter.executeNothing();
        Desk.refund(token, mine, 2500).statusCode(202);

        // when
        counter.run("update mandate set withdrawn_at = now(), version = version + 1 where id = '" + mandate + "'");
        house.hurry(mine);
        counter.executeAgain();
        awaitStage(token, mine, "DEVISING");

        // then
        look(token, mine).body(at("remedies[0].state", equalTo("FAILED"))).body(at("allowedActions", hasItem("decide")));
        assertThat(house.told(mine)).contains("remedy.failed.v1").doesNotContain("remedy.executed.v1");
        assertThat(effects(look(token, mine).extract().as(String.class, at("remedies[0].id")))).isZero();
        assertThat(counter.count("""
                select count(*) from decision_log where ticket_id = $1 and kind = 'NOT_SENT'
                and details ->> 'why' = 'MANDATE_WITHDRAWN'""", UUID.fromString(mine))).isEqualTo(1);
    }

    @Test
    @DisplayName("B24 Who waits is answered with what came of it, and the second click with the same")
    void answersWithTheOutcome() {
        // given
        var key = UUID.randomUUID().toString();

        // when
        var first = refundAndWait(key, "wait=9");
        var second = refundAndWait(key, "wait=9");

        // then
        first.statusCode(200).body(at("remedies[0].state", equalTo("EXECUTED"))).body(at("stage", equalTo("AWAITING_VERDICT")));
        assertThat(second.statusCode(200).extract().asString()).isEqualTo(first.extract().asString());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    @DisplayName("B24 Who does not wait is told where to look")
    void answersThatItIsUnderWay() {
        refundAndWait(UUID.randomUUID().toString(), "respond-async").statusCode(202)
                .header("Location", endsWith("/v1/tickets/" + ticket));
    }

    private ValidatableResponse refundAndWait(String key, String prefer) {
        return given().auth().oauth2(Token.nora()).contentType("application/json").header("Idempotency-Key", key)
                .header("Prefer", prefer).body(Desk.refund("2500", "EUR")).post("/v1/tickets/" + ticket + "/remedies").then();
    }

    @Test
    @DisplayName("control-10 B24 What could not be sent yet is pending and not failed, and she is told so in words")
    void saysWhatCouldNotBeSentYet() {
        // when
        Desk.refund(Token.nora(), ticket, FakeCompany.BUSY).statusCode(202);

        // then
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> look(Token.nora(), ticket)
                .body(at("remedies[0].state", equalTo("PENDING")))
                .body(at("remedies[0].words", startsWith("It could not be sent yet")))
                .body(at("remedies[0].next.action", equalTo("reply"))));
    }

    @Test
    @DisplayName("A19 A system that did not confirm the effect at first is asked again")
    void comesBackToTheSystem() {
        // given
        Desk.refund(Token.nora(), ticket, 2500).statusCode(202);
        awaitStage(ticket, "AWAITING_VERDICT");

        // when
        counter.run("update remedy set read_back_at = null, next_attempt_at = now() where ticket_id = '" + ticket + "'");

        // then
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> look(Token.nora(), ticket)
                .body(at("remedies[0].readBackAt", notNullValue())));
        assertThat(effects()).isEqualTo(1);
    }

    private int effects() {
        return effects(look(Token.nora(), ticket).extract().as(String.class, at("remedies[0].id")));
    }

    private int effects(String remedy) {
        return Integer.parseInt(get(company + "/effects/" + remedy).asString());
    }
}
