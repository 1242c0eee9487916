package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.Desk.postOnce;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

/** Two taps, two people, two answers lost on the way: everything still happens once. */
@QuarkusTest
class OnceTest {

    private final House house;
    private String ticket;

    OnceTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        ticket = house.ticketOf(house.customer("@VlinderHelpt my internet is down since 21:40!"));
    }

    @Test
    @DisplayName("B11 Of two at once exactly one gets it, and the other is told who has it")
    void isGivenToOneOfTwo() {
        // when
        var answers = Stream.of(Token.nora(), Token.milan())
                .map(token -> CompletableFuture.supplyAsync(() -> Desk.reply(token, ticket, "I have it", "PUBLIC").extract()))
                .toList().stream().map(CompletableFuture::join).toList();

        // then
        assertThat(answers).extracting(answer -> answer.statusCode()).containsExactlyInAnyOrder(202, 409);
        var taken = answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().orElseThrow();
        var given = answers.stream().filter(answer -> answer.statusCode() == 202).findFirst().orElseThrow();
        assertThat(taken.as(String.class, at("sponsor.id"))).isEqualTo(given.as(String.class, at("sponsor.id")));
        look(Token.nora(), ticket).body(at("thread", hasSize(2)));
    }

    @Test
    @DisplayName("B24 B31 The same key with the same request is answered the same, and pays once")
    void paysOnceUnderOneKey() {
        // given
        Desk.lookUp(Token.nora(), ticket).statusCode(200);
        var key = UUID.randomUUID().toString();
        var body = Desk.refund("2500", "EUR");

        // when
        var first = postOnce(Token.nora(), ticket, "remedies", key, body).statusCode(202).extract().asString();
        awaitStage(ticket, "AWAITING_VERDICT");
        var second = postOnce(Token.nora(), ticket, "remedies", key, body).statusCode(202).extract().asString();

        // then
        assertThat(second).isEqualTo(first);
        look(Token.nora(), ticket).body(at("remedies", hasSize(1))).body(at("effort.actions", equalTo(2)));
        assertThat(house.told(ticket)).containsOnlyOnce("decision.made.v1", "remedy.executed.v1");
    }

    @Test
    @DisplayName("B24 Twins under one key at the same moment have one effect")
    void answersTwinsOnce() {
        // given
        var key = UUID.randomUUID().toString();
        var body = Desk.reply("Sorry, Ines", "PUBLIC");

        // when
        var answers = Stream.of(1, 2, 3)
                .map(tap -> CompletableFuture
                        .supplyAsync(() -> postOnce(Token.nora(), ticket, "replies", key, body).extract()))
                .toList().stream().map(CompletableFuture::join).toList();

        // then
        assertThat(answers).allMatch(answer -> answer.statusCode() == 202);
        assertThat(answers).extracting(answer -> answer.asString()).containsOnly(answers.getFirst().asString());
        look(Token.nora(), ticket).body(at("thread", hasSize(2)));
    }

    @Test
    @DisplayName("B24 The same key with another request is refused")
    void refusesAnotherRequestUnderTheSameKey() {
        // given
        var key = UUID.randomUUID().toString();
        postOnce(Token.nora(), ticket, "replies", key, Desk.reply("Sorry", "PUBLIC")).statusCode(202);

        // when
        var other = postOnce(Token.nora(), ticket, "replies", key, Desk.reply("Sorry", "PRIVATE"));

        // then
        other.statusCode(422).body(at("code", equalTo("idempotency-key-reused")));
    }

    @Test
    @DisplayName("B24 A key is the person's own: the same key of somebody else tells nothing")
    void keepsKeysApart() {
        // given
        var key = UUID.randomUUID().toString();
        var body = Desk.reply("Sorry", "PUBLIC");
        postOnce(Token.nora(), ticket, "replies", key, body).statusCode(202);

        // when, then
        postOnce(Token.milan(), ticket, "replies", key, body).statusCode(409).body(at("code", equalTo("taken")));
    }

    @Test
    @DisplayName("B24 A refusal is not kept: when it has become possible, the same key works")
    void canBeTriedAgainAfterARefusal() {
        // given
        var key = UUID.randomUUID().toString();
        var body = Desk.refund("2500", "EUR");
        postOnce(Token.nora(), ticket, "remedies", key, body).statusCode(422);
        Desk.lookUp(Token.nora(), ticket).statusCode(200);

        // when, then
        postOnce(Token.nora(), ticket, "remedies", key, body).statusCode(202);
    }

    @Test
    @DisplayName("B31 What sends or pays wants a key")
    void wantsAKey() {
        List.of("replies", "remedies").forEach(command -> given().auth().oauth2(Token.nora()).contentType("application/json")
                .body(command.equals("replies") ? Desk.reply("Sorry", "PUBLIC") : Desk.refund("2500", "EUR"))
                .post("/v1/tickets/" + ticket + "/" + command)
                .then().statusCode(400).body(at("code", equalTo("idempotency-key-required"))));
        postOnce(Token.nora(), ticket, "replies", "k".repeat(256), Desk.reply("Sorry", "PUBLIC")).statusCode(400);
    }
}
