package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.followup.ExecutionOverdue;
import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What no machine does. */
@QuarkusTest
class HandWorkTest {

    private final House house;
    private final Counter counter;

    HandWorkTest(House house, Counter counter) {
        this.house = house;
        this.counter = counter;
    }

    @Test
    @DisplayName("B5 A13 B27 A person does it, says so and is the solver; who need not know of it does not see it")
    void isDoneByAPerson() {
        // given
        var ticket = waitingForSomebody();
        String remedy = look(Token.nora(), ticket).body(at("remedies[0].words", startsWith("A person has to do it")))
                .extract().as(String.class, at("remedies[0].id"));
        waiting(Token.nora()).body(at("items[id=" + remedy + "][0].parameters.task", equalTo("Swap the router")));
        waiting(Token.colleague("far-away")).body(at("items.id", not(hasItem(remedy))));
        say(Token.colleague("far-away"), remedy, "done", "what", "Nothing").statusCode(404);

        // when
        say(Token.nora(), remedy, "done", "what", "Swapped the router").statusCode(200).body(at("done", equalTo(true)));

        // then
        awaitStage(ticket, "AWAITING_VERDICT");
        assertThat(house.told(ticket)).contains("remedy.done-by-hand.v1").doesNotContain("remedy.executed.v1");
        waiting(Token.nora()).body(at("items.id", not(hasItem(remedy))));
        say(Token.nora(), remedy, "cannot", "why", "Too late").statusCode(404);
    }

    @Test
    @DisplayName("B17 What cannot be done leads back to devising")
    void goesBackWhenItCannotBeDone() {
        // given
        var ticket = waitingForSomebody();
        String remedy = look(Token.nora(), ticket).extract().as(String.class, at("remedies[0].id"));

        // when
        say(Token.nora(), remedy, "cannot", "why", "Nobody at home").statusCode(200);

        // then
        look(Token.nora(), ticket).body(at("stage", equalTo("DEVISING"))).body(at("remedies[0].state", equalTo("FAILED")))
                .body(at("remedies[0].next.action", equalTo("decide")));
    }

    @Test
    @DisplayName("B28 The third of a kind within a month is told, once")
    void tellsTheThirdOfAKind() {
        // given
        var what = "Swapped " + UUID.randomUUID();

        // when
        var first = isDone(what);
        var second = isDone(what.toUpperCase());
        var third = isDone(what + "!");
        var fourth = isDone(what);

        // then
        assertThat(house.told(third)).contains("remedy.candidate.v1");
        assertThat(house.told(first)).doesNotContain("remedy.candidate.v1");
        assertThat(house.told(second)).doesNotContain("remedy.candidate.v1");
        assertThat(house.told(fourth)).doesNotContain("remedy.candidate.v1");
        as(Token.tom()).get("/v1/remedies/candidates").then().statusCode(200)
                .body(at("items[kind=" + what.toLowerCase().replace(' ', '-') + "][0].times", equalTo(4)));
    }

    @Test
    @DisplayName("B27 A decision that has no effect in time is shown and told as stranded, once")
    void isStranded() {
        // given
        var ticket = waitingForSomebody();
        var overdue = new ExecutionOverdue(UUID.fromString(ticket), 1, Instant.now(), Instant.now());

        // when
        house.tells(EventTypes.EXECUTION_OVERDUE, UUID.fromString(ticket), overdue);
        house.tells(EventTypes.EXECUTION_OVERDUE, UUID.fromString(ticket), overdue);

        // then
        look(Token.nora(), ticket).body(at("remedies[0].strandedAt", notNullValue()));
        assertThat(house.told(ticket)).containsOnlyOnce("decision.stranded.v1");
    }

    private String isDone(String what) {
        var ticket = waitingForSomebody();
        String remedy = look(Token.nora(), ticket).extract().as(String.class, at("remedies[0].id"));
        say(Token.nora(), remedy, "done", "what", what).statusCode(200);
        return ticket;
    }

    /** Decided on, and nobody has done it yet. */
    private String waitingForSomebody() {
        var ticket = house.ticketOf(house.privately("My router is broken."));
        Desk.lookUp(Token.nora(), ticket).statusCode(200);
        counter.executeNothing();
        Desk.refund(Token.nora(), ticket, 2500).statusCode(202);
        counter.run("update remedy set executor = 'manual', parameters = '{\"task\":\"Swap the router\"}' where ticket_id = '"
                + ticket + "'");
        house.hurry(ticket);
        counter.executeAgain();
        await().untilAsserted(() -> assertThat(counter.count(
                "select count(*) from remedy where ticket_id = $1 and reason = 'ACCEPTED'", UUID.fromString(ticket)))
                .isEqualTo(1));
        return ticket;
    }

    private static ValidatableResponse waiting(String token) {
        return as(token).get("/v1/remedies?state=PENDING&executor=manual").then().statusCode(200);
    }

    private static ValidatableResponse say(String token, String remedy, String command, String name, String words) {
        return as(token).body("{\"" + name + "\":\"" + words + "\"}").post("/v1/remedies/" + remedy + "/" + command).then();
    }
}
