package io.amends.channels.intake;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.channels.testing.XDelivery.deliver;
import static io.amends.channels.testing.XWebhooks.body;
import static io.amends.channels.testing.XWebhooks.deletion;
import static io.amends.channels.testing.XWebhooks.directMessage;
import static io.amends.channels.testing.XWebhooks.freshId;
import static io.amends.channels.testing.XWebhooks.ines;
import static io.amends.channels.testing.XWebhooks.mention;
import static io.amends.channels.testing.XWebhooks.post;
import static io.amends.channels.testing.XWebhooks.reply;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.XWebhooks;
import io.amends.events.EventTypes;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
class IntakeTest {

    @Inject
    EventLog events;

    @Inject
    Database database;

    @Test
    void tellsWhatIsKnownOfAMention() {
        // given
        var id = freshId();
        // when
        deliver(mention(id, ines(), "@VlinderHelpt mijn internet ligt eruit"));
        // then
        eventually(() -> assertThat(received(id)).singleElement().satisfies(message -> {
            assertThat(message.getString("network")).isEqualTo("x");
            assertThat(message.getString("kind")).isEqualTo("MENTION");
            assertThat(message.getString("visibility")).isEqualTo("PUBLIC");
            assertThat(message.getString("authorHandle")).isEqualTo("ines_de_wit");
            assertThat(message.getString("authorName")).isEqualTo("Ines de Wit");
            assertThat(message.getString("text")).isEqualTo("@VlinderHelpt mijn internet ligt eruit");
            assertThat(message.getString("language")).isEqualTo("nl");
        }));
    }

    @Test
    @DisplayName("I1 A message that comes three times, and as two kinds of event, is one message and one event")
    void takesAMessageOnce() {
        // given
        var ines = ines();
        var id = freshId();
        var last = freshId();
        // when
        deliver(mention(id, ines, "help"));
        deliver(mention(id, ines, "help"));
        deliver(reply(id, id, ines, "help"));
        deliver(mention(last, ines, "anybody?"));
        // then
        eventually(() -> assertThat(received(last)).hasSize(1));
        assertThat(received(id)).hasSize(1);
        assertThat(database.count("message where external_id = ?", id)).isEqualTo(1);
    }

    @Test
    @DisplayName("I3 What one person writes in a thread is told in the order of arrival")
    void keepsTheOrderOfAThread() {
        // given
        var ines = ines();
        var thread = freshId();
        var ids = IntStream.range(0, 30).mapToObj(i -> freshId()).toList();
        // when
        ids.forEach(id -> deliver(reply(id, thread, ines, "message in " + thread)));
        // then
        eventually(() -> assertThat(received("message in " + thread)).extracting(message -> message.getString("externalId"))
                .containsExactlyElementsOf(ids));
    }

    @Test
    @DisplayName("A2 All that one person writes belongs to one contact; each thread, and the private one, is a conversation")
    void findsContactAndConversationAgain() {
        // given
        var ines = ines();
        var thread = freshId();
        var ids = List.of(thread, freshId(), freshId(), freshId(), freshId());
        // when
        deliver(mention(ids.get(0), ines, "help"));
        deliver(reply(ids.get(1), thread, ines, "still there?"));
        deliver(mention(ids.get(2), ines, "another thing"));
        deliver(directMessage(ids.get(3), ines, "my number"));
        deliver(directMessage(ids.get(4), ines, "and my postcode"));
        // then
        eventually(() -> assertThat(received(ids.get(4))).hasSize(1));
        assertThat(ids).extracting(id -> only(id, "contactId")).containsOnly(only(thread, "contactId"));
        var conversations = ids.stream().map(id -> only(id, "conversationId")).toList();
        assertThat(conversations.get(1)).isEqualTo(conversations.get(0));
        assertThat(conversations.get(4)).isEqualTo(conversations.get(3));
        assertThat(Set.copyOf(conversations)).hasSize(3);
    }

    @Test
    void knowsTheAuthorOfAReplyFromEarlier() {
        // given
        var ines = ines();
        var thread = freshId();
        var id = freshId();
        deliver(mention(thread, ines, "help"));
        // when
        deliver(reply(id, thread, ines, "still there?"));
        // then
        eventually(() -> assertThat(only(id, "authorHandle")).isEqualTo("ines_de_wit"));
    }

    @Test
    void keepsTwoPeopleInOneThreadApart() {
        // given
        var thread = freshId();
        var others = freshId();
        // when
        deliver(mention(thread, ines(), "help"));
        deliver(reply(others, thread, ines(), "me too"));
        // then
        eventually(() -> assertThat(only(others, "conversationId")).isNotEqualTo(only(thread, "conversationId")));
    }

    @Test
    void tellsOnceThatAMessageWasTakenBack() {
        // given
        var ines = ines();
        var id = freshId();
        var last = freshId();
        deliver(mention(id, ines, "help"));
        // when
        deliver(deletion(id, ines));
        deliver(deletion(id, ines));
        deliver(deletion(freshId(), ines));
        deliver(mention(last, ines, "never mind"));
        // then
        eventually(() -> assertThat(received(last)).hasSize(1));
        assertThat(events.told(EventTypes.MESSAGE_DELETED, only(id, "messageId"))).hasSize(1);
    }

    @Test
    @DisplayName("input-A16 Our own echo is no message of a customer")
    void ignoresOurOwnEcho() {
        // given
        var id = freshId();
        var us = new XWebhooks.Person(XWebhooks.OUR_USER_ID, "VlinderHelpt", "Vlinder Webcare");
        // when
        deliver(post("post.create", id, id, us, "We are sorry"));
        // then
        eventually(() -> assertThat(stateOf(id)).containsExactly("IGNORED"));
        assertThat(database.count("message where external_id = ?", id)).isZero();
    }

    @Test
    @DisplayName("input-A20 NUL and half a surrogate pair are mended, marked, and never a reason to fail")
    void mendsMalformedText() {
        // given
        var id = freshId();
        var json = new String(body(mention(id, ines(), "MALFORMED")), UTF_8).replace("MALFORMED", "a\\u0000b\\ud800c");
        // when
        deliver(json.getBytes(UTF_8)).statusCode(200);
        // then
        eventually(() -> assertThat(only(id, "text")).isEqualTo("ab\uFFFDc"));
        assertThat(database.column("select mended from message where external_id = ?", id)).containsExactly("t");
    }

    private List<JsonObject> received(String text) {
        return events.told(EventTypes.MESSAGE_RECEIVED, text);
    }

    private String only(String externalId, String field) {
        var found = received("\"externalId\":\"" + externalId + "\"");
        assertThat(found).hasSize(1);
        return found.getFirst().getString(field);
    }

    private List<String> stateOf(String text) {
        return database.column("select state from raw_inbox where position(?::bytea in body) > 0", text.getBytes(UTF_8));
    }
}
