package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@DisplayName("B29 What was given can be taken back, as a remedy of its own")
class UndoTest {

    private static final String BECAUSE = "{\"because\":\"It was the wrong customer.\"}";

    @Inject
    Counter counter;

    @Inject
    Pool pool;

    private String lotte;
    private String token;
    private String ticket;

    @BeforeEach
    void giveSomethingThatCanBeTakenBack() {
        lotte = Counter.person("lotte");
        token = Token.colleague(lotte);
        counter.mayGive(lotte, "unlock", 1);
        ticket = counter.ticketOf(Counter.customer()).toString();
        give(ticket, "unlock").statusCode(202);
        awaitStage(token, ticket, "AWAITING_VERDICT");
    }

    @Test
    @DisplayName("B29 It is offered, ruled, carried out and told, and she devises anew")
    void isTakenBack() {
        // given
        counter.mayGive(lotte, "undo", null);
        String first = look(token, ticket).body(at("allowedActions", hasItem("undo")))
                .body(at("remedies[0].undo", startsWith("Take back: Unlock the account of customer 88")))
                .extract().as(String.class, at("remedies[0].id"));

        // when
        undo(first).statusCode(202).body(at("stage", equalTo("EXECUTING"))).body(at("allowedActions", not(hasItem("undo"))));
        awaitStage(token, ticket, "DEVISING");

        // then
        look(token, ticket).body(at("remedies.type", contains("unlock", "undo")))
                .body(at("remedies[1].state", equalTo("EXECUTED")))
                .body(at("remedies[1].undoes", equalTo(first))).body(at("remedies.undo", contains(nullValue(), nullValue())))
                .body(at("attempt", equalTo(2))).body(at("allowedActions", hasItem("decide")));
        undo(first).statusCode(409).body(at("code", equalTo("undone-already")));
        as(Token.tom()).queryParam("ticket", ticket).queryParam("kind", "DECIDED").get("/v1/decisions").then()
                .body(at("items.remedy", contains("undo", "unlock"))).body(at("items[0].details.undoes", equalTo(first)));
    }

    @Test
    @DisplayName("B24 B29 Who waits is answered with what came of it, and the second click with the same")
    void answersWithTheOutcome() {
        // given
        counter.mayGive(lotte, "undo", null);
        String first = look(token, ticket).extract().as(String.class, at("remedies[0].id"));
        var key = UUID.randomUUID().toString();

        // when
        var answer = undoAndWait(first, key);
        var again = undoAndWait(first, key);

        // then
        answer.statusCode(200).body(at("stage", equalTo("DEVISING"))).body(at("remedies[1].state", equalTo("EXECUTED")))
                .body(at("remedies[1].undoes", equalTo(first))).body(at("remedies[1].readBackAt", notNullValue()));
        assertThat(again.statusCode(200).extract().asString()).isEqualTo(answer.extract().asString());
    }

    private ValidatableResponse undoAndWait(String remedy, String key) {
        return given().auth().oauth2(token).contentType("application/json").header("Idempotency-Key", key)
                .header("Prefer", "wait=9").body(BECAUSE).post("/v1/tickets/" + ticket + "/remedies/" + remedy + "/undo")
                .then();
    }

    @Test
    @DisplayName("B4 What is taken back counts no more: she may give it again")
    void countsNoMore() {
        // given
        counter.mayGive(lotte, "undo", null);
        give(ticket, "unlock").statusCode(403).body(at("why", equalTo("REPEATED")));

        // when
        undo(look(token, ticket).extract().as(String.class, at("remedies[0].id"))).statusCode(202);
        awaitStage(token, ticket, "DEVISING");

        // then
        give(ticket, "unlock").statusCode(202);
    }

    @Test
    @DisplayName("B29 Two clicks, one undo")
    void isTakenBackOnceUnderTwoClicks() {
        // given
        counter.mayGive(lotte, "undo", null);
        String first = look(token, ticket).extract().as(String.class, at("remedies[0].id"));

        // when
        var clicks = Stream.generate(() -> supplyAsync(() -> undo(first).extract().statusCode())).limit(4).toList();

        // then
        assertThat(clicks.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(202, 409, 409, 409);
        assertThat(counter.count("select count(*) from remedy where undoes = $1", UUID.fromString(first))).isEqualTo(1);
    }

    @Test
    @DisplayName("B29 The database keeps a second undo out, whatever the service does")
    void isKeptOnceByTheDatabase() {
        // given
        counter.mayGive(lotte, "undo", null);
        String first = look(token, ticket).extract().as(String.class, at("remedies[0].id"));
        undo(first).statusCode(202);
        awaitStage(token, ticket, "DEVISING");

        // when, then
        assertThatThrownBy(() -> pool
                .preparedQuery(
                        """
                                insert into remedy (id, ticket_id, attempt, type, undoes, because, decided_by, decider_name, decided_at, mandate_id,
                                    mandate_version, state)
                                select gen_random_uuid(), ticket_id, attempt, 'UNDO', id, because, decided_by, decider_name, decided_at, mandate_id,
                                    mandate_version, 'PENDING' from remedy where id = $1""")
                .execute(Tuple.of(UUID.fromString(first)))
                .await().indefinitely()).hasMessageContaining("remedy_undone_once");
    }

    @Test
    void needsAMandateOfItsOwn() {
        undo(look(token, ticket).extract().as(String.class, at("remedies[0].id"))).statusCode(403)
                .body(at("why", equalTo("NO_MANDATE")));
    }

    @Test
    void isNotForWhatNobodyTakesBack() {
        // given
        counter.mayRefund(lotte, 5000);
        counter.mayGive(lotte, "undo", null);
        var refunded = counter.ticketOf(Counter.customer()).toString();
        Desk.refund(token, refunded, 2500).statusCode(202);
        awaitStage(token, refunded, "AWAITING_VERDICT");

        // when, then
        String refund = look(token, refunded).body(at("allowedActions", not(hasItem("undo"))))
                .body(at("remedies[0].undo", nullValue()))
                .extract().as(String.class, at("remedies[0].id"));
        Desk.post(token, refunded, "remedies/" + refund + "/undo", BECAUSE).statusCode(409)
                .body(at("code", equalTo("nothing-to-undo")));
        Desk.post(token, refunded, "remedies/" + Desk.unknown() + "/undo", BECAUSE).statusCode(404)
                .body(at("code", equalTo("not-given-here")));
    }

    @Test
    @DisplayName("B29 What is taken back is never named by who asks")
    void isNeverNamedByWhoAsks() {
        counter.mayGive(lotte, "undo", null);
        var other = counter.ticketOf(Counter.customer()).toString();
        give(other, "undo").statusCode(422).body(at("faults[0].pointer", equalTo("/undoes")));
        Desk.post(token, other, "remedies", """
                {"remedy":{"type":"undo","parameters":{"undoes":"%s"}},"because":"x"}"""
                .formatted(look(token, ticket).extract().as(String.class, at("remedies[0].id")))).statusCode(422);
    }

    private ValidatableResponse undo(String remedy) {
        return Desk.post(token, ticket, "remedies/" + remedy + "/undo", BECAUSE);
    }

    private ValidatableResponse give(String to, String type) {
        return Desk.post(token, to, "remedies",
                "{\"remedy\":{\"type\":\"%s\"},\"because\":\"It was locked by mistake.\"}".formatted(type));
    }
}
