package io.amends.channels.delivery.web;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.channels.testing.Complaint;
import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.NetworkStub;
import io.amends.channels.testing.Tokens;
import io.amends.events.EventTypes;
import io.amends.events.ticket.ReplyRequested;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ReplyResourceTest {

    @Inject
    EventLog events;

    @Inject
    Database database;

    NetworkStub network;

    @Test
    void showsWhereAReplyIsAndNothingOfItsText() {
        // given
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Hello " + UUID.randomUUID());
        // when
        events.request(reply);
        // then
        eventually(() -> view(reply, "milan").statusCode(200)
                .body(at("state", equalTo("SENT")))
                .body(at("ticketId", equalTo(reply.ticketId().toString())))
                .body(at("failure", nullValue())));
        assertThat(view(reply, "milan").extract().asString()).doesNotContain("Hello").contains("undoableUntil", "sentAt");
    }

    @Test
    @DisplayName("A6 Undone inside the window: the network is never called")
    void takesAReplyBackInTime() {
        // given
        var reply = Complaint.inPublic(events).freshAnswer("Too harsh " + UUID.randomUUID());
        events.request(reply);
        eventually(() -> view(reply, "nora").statusCode(200).body(at("state", equalTo("WAITING"))));
        // when
        undo(reply, "nora").statusCode(200).body(at("state", equalTo("UNDONE")));
        // then
        database.run("update reply set due_at = now() where id = '" + reply.replyId() + "'");
        eventually(() -> assertThat(events.told(EventTypes.REPLY_UNDONE, reply.replyId().toString())).hasSize(1));
        undo(reply, "nora").statusCode(200).body(at("state", equalTo("UNDONE")));
        assertThat(network.requestsWith(reply.text())).isEmpty();
    }

    @Test
    @DisplayName("A6 After the window it is too late, and the answer says what to do instead")
    void cannotTakeBackWhatHasGoneOut() {
        // given
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Gone out " + UUID.randomUUID());
        events.request(reply);
        eventually(() -> assertThat(events.sent(reply)).hasSize(1));
        // when
        undo(reply, "nora")
                // then
                .statusCode(409).contentType("application/problem+json")
                .body(at("code", equalTo("too-late-to-undo")))
                .body(at("title", equalTo("Te laat om in te trekken")));
    }

    @Test
    void showsOnlyTheAuthorThatItCouldBeTakenBack() {
        // given
        var reply = Complaint.inPublic(events).freshAnswer("Noras " + UUID.randomUUID());
        events.request(reply);
        eventually(() -> view(reply, "nora").statusCode(200));
        // then
        undo(reply, "milan").statusCode(404);
        view(reply, "nora").body(at("state", equalTo("WAITING")));
    }

    @Test
    @DisplayName("I12 Replies are for those who write them, by role and not by team")
    void isOnlyForThoseWhoWriteReplies() {
        var path = "/v1/replies/" + UUID.randomUUID();
        given().get(path).then().statusCode(401);
        given().auth().oauth2(Tokens.withRole("otto", "auditor")).get(path).then().statusCode(403);
        given().auth().oauth2(Tokens.withRole("petra", "partner")).post(path + "/undo").then().statusCode(403);
        given().auth().oauth2(Tokens.withRole("tom", "manager")).get(path).then().statusCode(404);
    }

    private static ValidatableResponse view(ReplyRequested reply, String person) {
        return given().auth().oauth2(Tokens.communityManager(person)).get("/v1/replies/" + reply.replyId()).then();
    }

    private static ValidatableResponse undo(ReplyRequested reply, String person) {
        return given().auth().oauth2(Tokens.communityManager(person)).header("Accept-Language", "nl")
                .post("/v1/replies/" + reply.replyId() + "/undo").then();
    }
}
