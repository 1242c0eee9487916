package io.amends.channels.network.x.gateway;

import static io.amends.channels.testing.XWebhooks.OUR_USER_ID;
import static io.amends.channels.testing.XWebhooks.body;
import static io.amends.channels.testing.XWebhooks.directMessage;
import static io.amends.channels.testing.XWebhooks.event;
import static io.amends.channels.testing.XWebhooks.mention;
import static io.amends.channels.testing.XWebhooks.post;
import static io.amends.channels.testing.XWebhooks.reply;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.channels.config.XConfig;
import io.amends.channels.conversation.domain.MessageKind;
import io.amends.channels.conversation.domain.ThreadKey;
import io.amends.channels.conversation.domain.Visibility;
import io.amends.channels.intake.application.UnreadableWebhook;
import io.amends.channels.intake.domain.Happening;
import io.amends.channels.intake.domain.Happening.TakenBack;
import io.amends.channels.intake.domain.Happening.Written;
import io.amends.channels.testing.XWebhooks;
import io.amends.channels.testing.XWebhooks.Person;
import io.vertx.core.json.JsonObject;

class XWebhookReaderTest {

    private static final Person INES = new Person("2000000000000000001", "ines_de_wit", "Ines de Wit");
    private static final Person WE = new Person(OUR_USER_ID, "VlinderHelpt", "Vlinder Webcare");

    private final XWebhookReader reader = new XWebhookReader(new OurAccount());

    @Test
    void readsAMentionWithItsAuthor() {
        assertThat(written(mention("1", INES, "internet down"))).satisfies(written -> {
            assertThat(written.kind()).isEqualTo(MessageKind.MENTION);
            assertThat(written.author().handle()).isEqualTo("ines_de_wit");
            assertThat(written.author().name()).isEqualTo("Ines de Wit");
            assertThat(written.text().value()).isEqualTo("internet down");
            assertThat(written.language()).isEqualTo("nl");
        });
    }

    @Test
    void readsAReplyThatSaysNothingOfItsAuthor() {
        assertThat(written(reply("2", "1", INES, "still down"))).satisfies(written -> {
            assertThat(written.kind()).isEqualTo(MessageKind.REPLY);
            assertThat(written.thread()).isEqualTo(new ThreadKey("x", Visibility.PUBLIC, "1"));
            assertThat(written.author().externalId()).isEqualTo(INES.id());
            assertThat(written.author().handle()).isNull();
        });
    }

    @Test
    void readsAQuote() {
        assertThat(written(post("post.quote.create", "3", "3", INES, "look at this")).kind()).isEqualTo(MessageKind.QUOTE);
    }

    @Test
    @DisplayName("A4 A direct message is private, in one thread per person")
    void readsADirectMessageAsPrivate() {
        assertThat(written(directMessage("4", INES, "my number is 4711-2208"))).satisfies(written -> {
            assertThat(written.kind()).isEqualTo(MessageKind.DM);
            assertThat(written.thread()).isEqualTo(new ThreadKey("x", Visibility.PRIVATE, INES.id()));
            assertThat(written.author().handle()).isEqualTo("ines_de_wit");
        });
    }

    @Test
    void readsADeletion() {
        assertThat(read(XWebhooks.deletion("1", INES))).containsExactly(new TakenBack("x", "1", INES.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "post.create", "dm.sent", "like.create", "post.repost.create", "follow.follow" })
    @DisplayName("input-A16 Our own doings, applause and signs of presence are nothing to answer")
    void findsNothingIn(String type) {
        assertThat(read(event(type, OUR_USER_ID, new JsonObject()))).isEmpty();
    }

    @Test
    @DisplayName("input-A16 What we wrote ourselves is an echo, whatever it comes as")
    void findsNothingInOurOwnEcho() {
        assertThat(read(mention("5", WE, "@VlinderHelpt hello"))).isEmpty();
        assertThat(read(directMessage("6", WE, "hello"))).isEmpty();
    }

    @Test
    @DisplayName("input-A15 What was said to another account is not ours to read")
    void cannotReadWhatWasSaidToAnotherAccount() {
        var theirs = mention("5", INES, "@somebody hello");
        theirs.getJsonObject("filter").put("user_id", "1000000000000000002");
        assertUnreadable(body(theirs));
    }

    @Test
    @DisplayName("input-A17 Ids are kept as they are: another case or Unicode form is another id")
    void keepsIdsAsGiven() {
        assertThat(written(mention("Cafe\u0301", INES, "x")).externalId()).isEqualTo("Cafe\u0301").isNotEqualTo("Caf\u00e9");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "with\u0000nul", "line\nbreak" })
    @DisplayName("input-A17 Impossible ids cannot be read")
    void cannotReadImpossibleIds(String id) {
        assertUnreadable(body(mention(id, INES, "x")));
    }

    @Test
    @DisplayName("input-A17 An endless id cannot be read")
    void cannotReadAnEndlessId() {
        assertUnreadable(body(mention("9".repeat(10_000), INES, "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[]", "null", "{\"data\":{", "{\"data\":{\"event_type\":\"post.mention.create\"}}",
            "{\"data\":{\"event_type\":\"something.new\"}}",
            "{\"data\":{\"event_type\":\"dm.received\",\"payload\":{}}}",
            "{\"data\":{\"event_type\":\"dm.sent\",\"event_type\":\"x\"}}",
            "{\"data\":{\"event_type\":\"dm.sent\"}} {}" })
    @DisplayName("input-A9, A10 What is cut off, unknown, or says two things at once cannot be read")
    void cannotRead(String body) {
        assertUnreadable(body.getBytes(UTF_8));
    }

    @Test
    @DisplayName("input-A10 What is nested without end cannot be read")
    void cannotReadEndlessNesting() {
        assertUnreadable(("{\"data\":" + "[".repeat(200) + "]".repeat(200) + "}").getBytes(UTF_8));
    }

    @Test
    @DisplayName("input-A10 A number beyond all bounds hurts nobody")
    void ignoresNumbersBeyondAllBounds() {
        var huge = new String(body(mention("7", INES, "x")), UTF_8).replace("\"lang\":\"nl\"", "\"likes\":1e400");
        assertThat(reader.read(huge.getBytes(UTF_8))).hasSize(1);
    }

    @Test
    @DisplayName("input-A20 More text than an event can carry cannot be read")
    void cannotReadMoreTextThanAnEventCanCarry() {
        assertUnreadable(body(mention("8", INES, "x".repeat(100_001))));
    }

    private static void assertUnreadable(byte[] body) {
        assertThatExceptionOfType(UnreadableWebhook.class)
                .isThrownBy(() -> new XWebhookReader(new OurAccount()).read(body));
    }

    private Written written(JsonObject webhook) {
        return (Written) read(webhook).getFirst();
    }

    private List<Happening> read(JsonObject webhook) {
        return reader.read(body(webhook));
    }

    private record OurAccount() implements XConfig {

        @Override
        public String consumerSecret() {
            return "unused";
        }

        @Override
        public String apiUrl() {
            return "unused";
        }

        @Override
        public String accessToken() {
            return "unused";
        }

        @Override
        public String userId() {
            return OUR_USER_ID;
        }

        @Override
        public Duration deadline() {
            return Duration.ZERO;
        }
    }
}
