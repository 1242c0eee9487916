package io.amends.channels.delivery;

import static io.amends.channels.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.channels.testing.Complaint;
import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.HttpStub.Answer;
import io.amends.channels.testing.NetworkStub;
import io.amends.channels.testing.Tokens;
import io.amends.channels.testing.XDelivery;
import io.amends.channels.testing.XWebhooks;
import io.amends.events.EventTypes;
import io.amends.events.ticket.ReplyRequested;
import io.amends.foundation.event.EventJson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;

@QuarkusTest
class DeliveryTest {

    @Inject
    EventLog events;

    @Inject
    Database database;

    NetworkStub network;

    @AfterEach
    void networkRecovers() {
        network.takesEverything();
    }

    @Test
    void answersAPostUnderIt() {
        // given
        var complaint = Complaint.inPublic(events);
        var reply = complaint.answer("PUBLIC", "We look into it. Nora " + UUID.randomUUID());
        // when
        request(reply);
        // then
        eventually(() -> assertThat(sent(reply)).hasSize(1));
        assertThat(network.requestsWith(reply.text())).singleElement().satisfies(post -> {
            assertThat(post.path()).isEqualTo("/2/tweets");
            assertThat(post.header().apply("authorization")).isEqualTo("Bearer token-of-the-tests");
            assertThat(new JsonObject(post.text()).getJsonObject("reply").getString("in_reply_to_tweet_id"))
                    .isEqualTo(complaint.externalId());
        });
        assertThat(sent(reply).getFirst().getString("externalId")).startsWith("3000");
        view(reply, "milan").body("state", equalTo("SENT"));
    }

    @Test
    @DisplayName("A4 A private reply is a direct message, also to who complained in public")
    void answersInPrivateByDirectMessage() {
        // given
        var complaint = Complaint.inPublic(events);
        var reply = complaint.answer("PRIVATE", "Your refund is on its way. Nora " + UUID.randomUUID());
        // when
        request(reply);
        // then
        eventually(() -> assertThat(sent(reply)).hasSize(1));
        assertThat(network.requestsWith(reply.text())).singleElement().satisfies(message -> assertThat(message.path())
                .isEqualTo("/2/dm_conversations/with/" + complaint.author().id() + "/messages"));
    }

    @Test
    @DisplayName("A4 Who wrote in private only is not answered in public")
    void doesNotBeginAPublicConversation() {
        // given
        var reply = Complaint.inPrivate(events).request("PUBLIC", null, "Hello everybody " + UUID.randomUUID(), "ANSWER",
                false, Instant.now().minusSeconds(120));
        // when
        request(reply);
        // then
        eventually(() -> assertThat(failureOf(reply)).isEqualTo("REFUSED_BY_NETWORK"));
        assertThat(network.requestsWith(reply.text())).isEmpty();
    }

    @Test
    @DisplayName("A6 Undone inside the window: the network is never called")
    void takesAReplyBackInTime() {
        // given
        var reply = Complaint.inPublic(events).freshAnswer("Too harsh " + UUID.randomUUID());
        request(reply);
        eventually(() -> view(reply, "nora").statusCode(200).body("state", equalTo("WAITING")));
        // when
        undo(reply, "nora").statusCode(200).body("state", equalTo("UNDONE"));
        // then
        database.run("update reply set due_at = now() where id = '" + reply.replyId() + "'");
        eventually(() -> assertThat(events.told(EventTypes.REPLY_UNDONE, reply.replyId().toString())).hasSize(1));
        undo(reply, "nora").statusCode(200).body("state", equalTo("UNDONE"));
        assertThat(network.requestsWith(reply.text())).isEmpty();
    }

    @Test
    @DisplayName("A6 After the window it is too late, and the answer says what to do instead")
    void cannotTakeBackWhatHasGoneOut() {
        // given
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Gone out " + UUID.randomUUID());
        request(reply);
        eventually(() -> assertThat(sent(reply)).hasSize(1));
        // when
        undo(reply, "nora")
                // then
                .statusCode(409).contentType("application/problem+json")
                .body("code", equalTo("too-late-to-undo"))
                .body("title", equalTo("Te laat om in te trekken"));
    }

    @Test
    void showsOnlyTheAuthorThatItCouldBeTakenBack() {
        // given
        var reply = Complaint.inPublic(events).freshAnswer("Noras " + UUID.randomUUID());
        request(reply);
        eventually(() -> view(reply, "nora").statusCode(200));
        // then
        undo(reply, "milan").statusCode(404);
        view(reply, "nora").body("state", equalTo("WAITING"));
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

    @Test
    @DisplayName("B31 An answer that is lost: shown as unknown, and never said twice")
    void neverSaysTwiceWhatMayHaveGoneOut() {
        // given
        network.answers(post -> Answer.LOST);
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Perhaps " + UUID.randomUUID());
        // when
        request(reply);
        // then
        eventually(() -> assertThat(failureOf(reply)).isEqualTo("OUTCOME_UNKNOWN"));
        view(reply, "nora").body("state", equalTo("UNKNOWN")).body("failure", equalTo("OUTCOME_UNKNOWN"));
        network.takesEverything();
        var next = Complaint.inPublic(events).answer("PUBLIC", "Next " + UUID.randomUUID());
        request(next);
        eventually(() -> assertThat(sent(next)).hasSize(1));
        assertThat(network.requestsWith(reply.text())).hasSize(1);
    }

    @Test
    @DisplayName("B31 A sender that died while sending: shown as unknown, and never said twice")
    void neverSaysAgainWhatADeadSenderMayHaveSaid() {
        // given
        var reply = Complaint.inPublic(events).freshAnswer("Died " + UUID.randomUUID());
        request(reply);
        eventually(() -> view(reply, "nora").statusCode(200));
        // when
        database.run("update reply set state = 'SENDING', tries = 1, sending_since = now() - interval '1 hour' where id = '"
                + reply.replyId() + "'");
        // then
        eventually(() -> assertThat(failureOf(reply)).isEqualTo("OUTCOME_UNKNOWN"));
        assertThat(network.requestsWith(reply.text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 429, 503 })
    void triesAgainWhenTheNetworkIsBusy(int status) {
        // given
        network.answers(post -> Answer.of(status).with("retry-after", "1"));
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Busy " + UUID.randomUUID());
        request(reply);
        eventually(() -> assertThat(network.requestsWith(reply.text())).hasSize(1));
        // when
        network.takesEverything();
        // then
        eventually(() -> assertThat(sent(reply)).hasSize(1));
        assertThat(network.requestsWith(reply.text())).hasSize(2);
    }

    @Test
    void tellsWhenTheNetworkRefuses() {
        // given
        network.answers(post -> Answer.of(403, "{\"title\":\"Forbidden\"}"));
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Refused " + UUID.randomUUID());
        // when
        request(reply);
        // then
        eventually(() -> assertThat(failureOf(reply)).isEqualTo("REFUSED_BY_NETWORK"));
    }

    @Test
    void refusesByItselfWhatIsTooLong() {
        // given
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Long " + "x".repeat(280));
        // when
        request(reply);
        // then
        eventually(() -> assertThat(failureOf(reply)).isEqualTo("TOO_LONG"));
    }

    @Test
    @DisplayName("input-G6 A message that was taken back is not answered any more")
    void doesNotAnswerWhatWasTakenBack() {
        // given
        var complaint = Complaint.inPublic(events);
        XDelivery.deliver(XWebhooks.deletion(complaint.externalId(), complaint.author()));
        eventually(() -> assertThat(events.told(EventTypes.MESSAGE_DELETED, complaint.messageId().toString())).hasSize(1));
        var reply = complaint.answer("PUBLIC", "Too late " + UUID.randomUUID());
        // when
        request(reply);
        // then
        eventually(() -> assertThat(failureOf(reply)).isEqualTo("MESSAGE_DELETED"));
        assertThat(network.requestsWith(reply.text())).isEmpty();
    }

    @Test
    void sendsAnAutomaticTextAtOnce() {
        // given
        var reply = Complaint.inPublic(events).reminder("An automatic reminder " + UUID.randomUUID());
        // when
        request(reply);
        // then
        eventually(() -> assertThat(sent(reply)).singleElement()
                .satisfies(event -> assertThat(event.getBoolean("automatic")).isTrue()));
    }

    @Test
    @DisplayName("input-D8 A request that comes twice is one reply")
    void takesARequestOnce() {
        // given
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Once " + UUID.randomUUID());
        var eventId = UUID.randomUUID();
        var payload = EventJson.write(reply);
        // when
        events.tell(EventTypes.TICKET_EVENTS, "reply.requested.v1", eventId, reply.ticketId(), payload);
        events.tell(EventTypes.TICKET_EVENTS, "reply.requested.v1", eventId, reply.ticketId(), payload);
        // then
        eventually(() -> assertThat(sent(reply)).hasSize(1));
        assertThat(database.count("dead_letter where event_id = ?", eventId.toString())).isZero();
        assertThat(network.requestsWith(reply.text())).hasSize(1);
    }

    @Test
    @DisplayName("input-D6 An unknown visibility is a dead letter, and the next request goes on")
    void keepsARequestThatItDoesNotUnderstand() {
        // given
        var complaint = Complaint.inPublic(events);
        var odd = complaint.request("SECRET", complaint.messageId(), "Odd", "ANSWER", false, Instant.now());
        var next = complaint.answer("PUBLIC", "Even " + UUID.randomUUID());
        var eventId = UUID.randomUUID();
        // when
        events.tell(EventTypes.TICKET_EVENTS, "reply.requested.v1", eventId, complaint.conversationId(),
                EventJson.write(odd));
        events.tell(EventTypes.REPLY_REQUESTED, complaint.conversationId(), next);
        // then
        eventually(() -> assertThat(sent(next)).hasSize(1));
        assertThat(database.count("dead_letter where event_id = ?", eventId.toString())).isEqualTo(1);
    }

    private void request(ReplyRequested reply) {
        events.tell(EventTypes.REPLY_REQUESTED, reply.ticketId(), reply);
    }

    private List<JsonObject> sent(ReplyRequested reply) {
        return events.told(EventTypes.REPLY_SENT, reply.replyId().toString());
    }

    private String failureOf(ReplyRequested reply) {
        return events.told(EventTypes.REPLY_FAILED, reply.replyId().toString()).stream()
                .map(failed -> failed.getString("reason"))
                .reduce("", String::concat);
    }

    private static ValidatableResponse view(ReplyRequested reply, String person) {
        return given().auth().oauth2(Tokens.communityManager(person)).get("/v1/replies/" + reply.replyId()).then();
    }

    private static ValidatableResponse undo(ReplyRequested reply, String person) {
        return given().auth().oauth2(Tokens.communityManager(person)).header("Accept-Language", "nl")
                .post("/v1/replies/" + reply.replyId() + "/undo").then();
    }
}
