package io.amends.tickets;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What one has read, and what one means to change. */
@QuarkusTest
class VersionsTest {

    private final House house;
    private String ticket;
    private String path;

    VersionsTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        ticket = house.ticketOf(house.customer("@VlinderHelpt my internet is down since 21:40!"));
        path = "/v1/tickets/" + ticket;
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1/me", "/v1/me/mandate", "/v1/playbooks", "/v1/tickets?view=ended", "ticket" })
    void isNotSentAgainToWhoeverHasIt(String what) {
        // given
        var address = what.equals("ticket") ? path : what;
        var tag = as(Token.nora()).get(address).then().statusCode(200).extract().header("ETag");

        // when
        var again = as(Token.nora()).header("If-None-Match", "\"v0\", " + tag).get(address);

        // then
        again.then().statusCode(304).header("ETag", equalTo(tag)).header("Cache-Control", equalTo("no-store"));
        assertThat(again.asString()).isEmpty();
        as(Token.nora()).header("If-None-Match", "\"v0-000000000000\"").get(address).then().statusCode(200);
    }

    @Test
    void isSentAgainWhenAnythingInItHasChanged() {
        // given
        var before = tag();

        // when
        Desk.reply(Token.nora(), ticket, "I am looking", "PUBLIC").statusCode(202);

        // then
        as(Token.nora()).header("If-None-Match", before).get(path).then().statusCode(200).header("ETag", not(equalTo(before)));
        as(Token.nora()).header("Accept-Language", "nl").get(path).then().header("ETag", not(equalTo(tag())));
    }

    @Test
    @DisplayName("input-B7 A command that means an older version changes nothing and is told what is")
    void refusesAnOlderVersion() {
        // given
        var old = tag();
        Desk.post(Token.nora(), ticket, "claim").statusCode(200);

        // when
        var refused = claim(old);

        // then
        refused.statusCode(412).body(at("code", equalTo("changed-meanwhile")))
                .body(at("current.version", equalTo(1))).body(at("current.stage", equalTo("NEW")))
                .body(at("current.sponsor.id", equalTo("nora"))).body(at("current.allowedActions", hasItem("reply")));
        List.of("\"v0\"", "W/" + tag(), "nonsense", "\"v10\"").forEach(other -> claim(other).statusCode(412));
        List.of(tag(), "\"v1\"", "*", "\"v0\", \"v1\"").forEach(current -> claim(current).statusCode(200));
    }

    @Test
    @DisplayName("input-B8 A repeat under its key is answered as the first time, even when it names the version of then")
    void answersARepeatAlike() {
        // given
        var key = UUID.randomUUID().toString();
        var tag = tag();
        var first = reply(key, tag).statusCode(202).extract();
        Desk.post(Token.nora(), ticket, "priority", """
                {"priority":"CRITICAL"}""").statusCode(200);

        // when
        var second = reply(key, tag).statusCode(202).extract();

        // then
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"v1-");
    }

    @ParameterizedTest
    @ValueSource(strings = { "claim", "priority", "set-aside" })
    @DisplayName("input-B8 A key is honoured where none is required: once, the same answer, nothing else under it")
    void honoursAKeyThatIsNotRequired(String command) {
        var body = command.equals("priority") ? "{\"priority\":\"CRITICAL\"}"
                : command.equals("claim") ? "" : "{\"reason\":\"SPAM\"}";
        var key = UUID.randomUUID().toString();
        var first = once(key, command, body).statusCode(200).extract();
        assertThat(once(key, command, body).statusCode(200).extract().asString()).isEqualTo(first.asString());
        assertThat(as(Token.nora()).get(path).as(Integer.class, at("version")))
                .isEqualTo(first.as(Integer.class, at("version")));
        once(key, "not-solved", "").statusCode(422).body(at("code", equalTo("idempotency-key-reused")));
        once(" ", command, body).statusCode(400).body(at("code", equalTo("idempotency-key-required")));
        once("k".repeat(256), command, body).statusCode(400);
    }

    @Test
    @DisplayName("input-B11 A cursor is good for the person and the list that it was given to")
    void keepsCursorsApart() {
        // given
        house.customer("@VlinderHelpt and mine too!");
        String cursor = as(Token.nora()).get("/v1/tickets?limit=1").then().statusCode(200)
                .header("Link", startsWith("<")).extract().as(String.class, at("next"));

        // when, then
        page(Token.nora(), "open", cursor).statusCode(200);
        page(Token.milan(), "open", cursor).statusCode(400).body(at("code", equalTo("invalid-cursor")));
        page(Token.nora(), "ended", cursor).statusCode(400);
        page(Token.nora(), "open", cursor.substring(1)).statusCode(400);
        page(Token.nora(), "open", cursor.substring(0, cursor.length() - 1)).statusCode(400);
    }

    private String tag() {
        return as(Token.nora()).get(path).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse claim(String ifMatch) {
        return as(Token.nora()).header("If-Match", ifMatch).post(path + "/claim").then();
    }

    private ValidatableResponse reply(String key, String ifMatch) {
        return given().auth().oauth2(Token.nora()).contentType("application/json")
                .header("Idempotency-Key", key).header("If-Match", ifMatch).body(Desk.reply("Sorry", "PUBLIC"))
                .post(path + "/replies").then();
    }

    private ValidatableResponse once(String key, String command, String body) {
        return Desk.postOnce(Token.nora(), ticket, command, key, body);
    }

    private static ValidatableResponse page(String token, String view, String cursor) {
        return as(token).queryParam("view", view).queryParam("limit", 1).queryParam("cursor", cursor).get("/v1/tickets").then();
    }
}
