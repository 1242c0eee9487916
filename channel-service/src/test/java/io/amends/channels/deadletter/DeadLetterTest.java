package io.amends.channels.deadletter;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.channels.testing.Complaint;
import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.Tokens;
import io.amends.events.ticket.ReplyRequested;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@DisplayName("I2 What could not be handled is seen, handled again, or discarded by somebody who says why")
class DeadLetterTest {

    private static final String PATH = "/v1/channel-service/dead-letters";

    @Inject
    EventLog events;

    @Inject
    Database database;

    @AfterEach
    void databaseRecovers() {
        database.run("drop trigger if exists refuse on reply");
    }

    @Test
    void showsWhatIsKeptAndNothingOfItsContents() {
        // given
        var type = "reply.requested.v1";
        var event = UUID.randomUUID();
        events.tell("ticket-events", type, event, UUID.randomUUID(), "{\"text\":\"my IBAN is secret\"");
        // when
        var id = kept(event);
        // then
        var shown = as("auditor").get(PATH + "/" + id).then().statusCode(200)
                .body(at("state", equalTo("KEPT")))
                .body(at("topic", equalTo("ticket-events")))
                .body(at("type", equalTo(type)))
                .body(at("eventId", equalTo(event.toString())))
                .body(at("reason", equalTo("The payload is no reply.requested.v1")))
                .body(at("size", equalTo(27)))
                .body(at("tries", equalTo(1)))
                .body(at("keptAt", notNullValue()))
                .extract().asString();
        assertThat(shown).doesNotContain("IBAN", "\"payload\"", "\"headers\"");
    }

    @Test
    @DisplayName("I2 Replayed once the cause is mended it takes effect, once, and its bytes go")
    void handlesItAgainOnce() {
        // given
        var reply = aReplyThatIsRefused();
        var id = idOf(reply);
        database.run("drop trigger refuse on reply");
        // when
        as("admin").post(PATH + "/" + id + "/replay").then().statusCode(200)
                .body(at("state", equalTo("REPLAYED")))
                .body(at("tries", equalTo(2)))
                .body(at("size", greaterThan(0)))
                .body(at("settledBy", equalTo("ada")))
                .body(at("settledAt", notNullValue()));
        // then
        as("admin").post(PATH + "/" + id + "/replay").then().statusCode(409).body(at("code", equalTo("dead-letter-settled")));
        assertThat(database.count("reply where id = ?", reply.replyId())).isEqualTo(1);
        eventually(() -> assertThat(events.sent(reply)).hasSize(1));
        assertThat(database.count("dead_letter where id = ? and (payload is not null or headers <> '')", id)).isZero();
    }

    @Test
    void keepsItWithTheNewReasonWhenItFailsAgain() {
        // given
        var reply = aReplyThatIsRefused();
        var id = idOf(reply);
        // when
        as("admin").post(PATH + "/" + id + "/replay").then().statusCode(200)
                .body(at("state", equalTo("KEPT")))
                .body(at("tries", equalTo(2)));
        // then
        database.run("drop trigger refuse on reply");
        as("admin").post(PATH + "/" + id + "/replay").then().body(at("state", equalTo("REPLAYED")))
                .body(at("tries", equalTo(3)));
    }

    @Test
    void handlesAllOfOneReasonAgain() {
        // given
        var first = aReplyThatIsRefused();
        var firstId = idOf(first);
        var second = aReplyThatIsRefused();
        var secondId = idOf(second);
        String reason = as("admin").get(PATH + "/" + secondId).then().extract().as(String.class, at("reason"));
        database.run("drop trigger refuse on reply");
        // when
        as("admin").body("{\"reason\":\"%s\",\"type\":\"reply.requested.v1\"}".formatted(reason)).post(PATH + "/replay").then()
                .statusCode(202)
                .body(at("count", greaterThan(1)));
        // then
        List.of(firstId, secondId).forEach(id -> eventually(
                () -> as("admin").get(PATH + "/" + id).then().body(at("state", equalTo("REPLAYED"))).body(at("settledBy",
                        equalTo("ada")))));
    }

    @Test
    void discardsItWithAReason() {
        // given
        var event = UUID.randomUUID();
        events.tell("ticket-events", "reply.requested.v1", event, UUID.randomUUID(), "no json");
        var id = kept(event);
        as("admin").body("{}").post(PATH + "/" + id + "/discard").then().statusCode(400);
        // when
        as("admin").body("{\"because\":\"a test record\"}").post(PATH + "/" + id + "/discard").then().statusCode(200)
                .body(at("state", equalTo("DISCARDED")))
                .body(at("because", equalTo("a test record")))
                .body(at("settledBy", equalTo("ada")))
                .body(at("size", equalTo(7)));
        // then
        as("admin").body("{\"because\":\"again\"}").post(PATH + "/" + id + "/discard").then().statusCode(409);
        as("admin").post(PATH + "/" + id + "/replay").then().statusCode(409);
        assertThat(database.count("dead_letter where id = ? and payload is not null", id)).isZero();
    }

    @Test
    void listsPageByPage() {
        // given
        var type = "reply.requested.v1";
        var event = UUID.randomUUID();
        var second = UUID.randomUUID();
        events.tell("ticket-events", type, event, UUID.randomUUID(), "1");
        kept(event);
        events.tell("ticket-events", type, second, UUID.randomUUID(), "2");
        kept(second);
        // when
        var page = as("auditor").queryParam("type", type).queryParam("limit", 1).get(PATH).then().statusCode(200)
                .body(at("items", hasSize(1)))
                .body(at("next", notNullValue()))
                .extract();
        // then
        assertThat(page.header("Link")).contains("rel=\"next\"");
        as("auditor").queryParam("limit", 1).queryParam("cursor", page.as(String.class, at("next"))).get(PATH).then()
                .body(at("items", hasSize(1)))
                .body(at("items[0].id", not(equalTo(page.as(String.class, at("items[0].id"))))));
        as("auditor").queryParam("topic", "no-such-topic").get(PATH).then().body(at("items", empty()))
                .body(at("next", nullValue()));
        as("auditor").queryParam("cursor", "made-up").get(PATH).then().statusCode(400);
        as("auditor").queryParam("state", "LOST").get(PATH).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({ "GET,''", "GET,/1", "POST,/1/replay", "POST,/1/discard", "POST,/replay" })
    @DisplayName("A13 Nobody but administrators, and auditors to read, comes near")
    void isForAdministrators(String method, String path) {
        given().contentType("application/json").request(method, PATH + path).then().statusCode(401);
        as("community-manager").request(method, PATH + path).then().statusCode(403);
        if (method.equals("POST")) {
            as("auditor").request(method, PATH + path).then().statusCode(403);
        }
    }

    @Test
    void answersForNoOtherService() {
        as("admin").get("/v1/ticket-service/dead-letters").then().statusCode(404);
        as("admin").get("/v1/no-service/dead-letters").then().statusCode(404);
        as("admin").get(PATH + "/999999999").then().statusCode(404);
    }

    private ReplyRequested aReplyThatIsRefused() {
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Hello " + UUID.randomUUID());
        database.run("""
                create or replace function refuse() returns trigger language plpgsql as $$ begin
                    raise exception 'a fault of the test' using errcode = '23514';
                end $$;
                drop trigger if exists refuse on reply;
                create trigger refuse before insert on reply for each row execute function refuse()""");
        events.request(reply);
        eventually(() -> assertThat(ids(reply)).hasSize(1));
        return reply;
    }

    private long idOf(ReplyRequested reply) {
        return Long.parseLong(ids(reply).getFirst());
    }

    private List<String> ids(ReplyRequested reply) {
        return database.column("select id from dead_letter where record_key = ?", reply.ticketId().toString());
    }

    private long kept(UUID event) {
        eventually(() -> assertThat(database.count("dead_letter where event_id = ?", event.toString())).isEqualTo(1));
        return Long.parseLong(database.column("select id from dead_letter where event_id = ?", event.toString()).getFirst());
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.withRole("ada", role)).contentType("application/json");
    }
}
