package io.amends.channels.delivery;

import static io.amends.channels.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.channels.testing.Complaint;
import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.HttpStub.Answer;
import io.amends.channels.testing.NetworkStub;
import io.amends.channels.testing.XDelivery;
import io.amends.channels.testing.XWebhooks;
import io.amends.events.EventTypes;
import io.amends.events.ticket.ReplyRequested;
import io.amends.foundation.event.EventJson;
import io.quarkus.test.junit.QuarkusTest;
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
        events.request(reply);
        // then
        eventually(() -> assertThat(events.sent(reply)).hasSize(1));
        assertThat(network.requestsWith(reply.text())).singleElement().satisfies(post -> {
            assertThat(post.path()).isEqualTo("/2/tweets");
            assertThat(post.header().apply("authorization")).isEqualTo("Bearer token-of-the-tests");
            assertThat(new JsonObject(post.text()).getJsonObject("reply").getString("in_reply_to_tweet_id"))
                    .isEqualTo(complaint.externalId());
        });
        assertThat(events.sent(reply).getFirst().getString("externalId")).startsWith("3000");
        assertThat(stateOf(reply)).isEqualTo("SENT");
    }

    @Test
    @DisplayName("A4 A private reply is a direct message, also to who complained in public")
    void answersInPrivateByDirectMessage() {
        // given
        var complaint = Complaint.inPublic(events);
        var reply = complaint.answer("PRIVATE", "Your refund is on its way. Nora " + UUID.randomUUID());
        // when
        events.request(reply);
        // then
        eventually(() -> assertThat(events.sent(reply)).hasSize(1));
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
        events.request(reply);
        // then
        eventually(() -> assertThat(events.failureOf(reply)).isEqualTo("REFUSED_BY_NETWORK"));
        assertThat(network.requestsWith(reply.text())).isEmpty();
    }

    @Test
    @DisplayName("B31 An answer that is lost: shown as unknown, and never said twice")
    void neverSaysTwiceWhatMayHaveGoneOut() {
        // given
        network.answers(post -> Answer.LOST);
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Perhaps " + UUID.randomUUID());
        // when
        events.request(reply);
        // then
        eventually(() -> assertThat(events.failureOf(reply)).isEqualTo("OUTCOME_UNKNOWN"));
        assertThat(stateOf(reply)).isEqualTo("UNKNOWN");
        network.takesEverything();
        var next = Complaint.inPublic(events).answer("PUBLIC", "Next " + UUID.randomUUID());
        events.request(next);
        eventually(() -> assertThat(events.sent(next)).hasSize(1));
        assertThat(network.requestsWith(reply.text())).hasSize(1);
    }

    @Test
    @DisplayName("B31 A sender that died while sending: shown as unknown, and never said twice")
    void neverSaysAgainWhatADeadSenderMayHaveSaid() {
        // given
        var reply = Complaint.inPublic(events).freshAnswer("Died " + UUID.randomUUID());
        events.request(reply);
        eventually(() -> assertThat(stateOf(reply)).isEqualTo("WAITING"));
        // when
        database.run("update reply set state = 'SENDING', tries = 1, sending_since = now() - interval '1 hour' where id = '"
                + reply.replyId() + "'");
        // then
        eventually(() -> assertThat(events.failureOf(reply)).isEqualTo("OUTCOME_UNKNOWN"));
        assertThat(network.requestsWith(reply.text())).isEmpty();
    }

    @Test
    void triesAgainWhenTheNetworkIsBusy() {
        // given
        var tooMuch = Complaint.inPublic(events).answer("PUBLIC", "Busy " + UUID.randomUUID());
        var away = Complaint.inPublic(events).answer("PUBLIC", "Busy " + UUID.randomUUID());
        network.answers(post -> Answer.of(post.text().contains(away.text()) ? 503 : 429).with("retry-after", "1"));
        // both at once, as each waits for five seconds
        List.of(tooMuch, away).forEach(events::request);
        eventually(() -> List.of(tooMuch, away).forEach(reply -> assertThat(network.requestsWith(reply.text())).hasSize(1)));
        // when
        network.takesEverything();
        // then
        List.of(tooMuch, away).forEach(reply -> {
            eventually(() -> assertThat(events.sent(reply)).hasSize(1));
            assertThat(network.requestsWith(reply.text())).hasSize(2);
        });
    }

    @Test
    void tellsWhenTheNetworkRefuses() {
        // given
        network.answers(post -> Answer.of(403, "{\"title\":\"Forbidden\"}"));
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Refused " + UUID.randomUUID());
        // when
        events.request(reply);
        // then
        eventually(() -> assertThat(events.failureOf(reply)).isEqualTo("REFUSED_BY_NETWORK"));
    }

    @Test
    void refusesByItselfWhatIsTooLong() {
        // given
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Long " + "x".repeat(280));
        // when
        events.request(reply);
        // then
        eventually(() -> assertThat(events.failureOf(reply)).isEqualTo("TOO_LONG"));
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
        events.request(reply);
        // then
        eventually(() -> assertThat(events.failureOf(reply)).isEqualTo("MESSAGE_DELETED"));
        assertThat(network.requestsWith(reply.text())).isEmpty();
    }

    @Test
    void sendsAnAutomaticTextAtOnce() {
        // given
        var reply = Complaint.inPublic(events).reminder("An automatic reminder " + UUID.randomUUID());
        // when
        events.request(reply);
        // then
        eventually(() -> assertThat(events.sent(reply)).singleElement()
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
        eventually(() -> assertThat(events.sent(reply)).hasSize(1));
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
        eventually(() -> assertThat(events.sent(next)).hasSize(1));
        assertThat(database.count("dead_letter where event_id = ?", eventId.toString())).isEqualTo(1);
    }

    @Test
    @DisplayName("I10 A request for a thread that nobody knows is a dead letter, and holds up no other reply")
    void keepsARequestForAThreadThatItDoesNotKnow() {
        // given
        var complaint = Complaint.inPublic(events);
        var lost = new Complaint(complaint.author(), "17", complaint.messageId(), UUID.randomUUID(), complaint.contactId());
        var next = complaint.answer("PUBLIC", "Next " + UUID.randomUUID());
        // when
        events.tell(EventTypes.REPLY_REQUESTED, complaint.conversationId(), lost.answer("PUBLIC", "Lost"));
        events.tell(EventTypes.REPLY_REQUESTED, complaint.conversationId(), next);
        // then
        eventually(() -> assertThat(events.sent(next)).hasSize(1));
        assertThat(database.count("dead_letter where record_key = ?", complaint.conversationId().toString())).isEqualTo(1);
    }

    private String stateOf(ReplyRequested reply) {
        return String.join("", database.column("select state from reply where id = ?", reply.replyId()));
    }
}
