package io.amends.channels.intake;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.channels.testing.XDelivery.PATH;
import static io.amends.channels.testing.XDelivery.deliver;
import static io.amends.channels.testing.XWebhooks.body;
import static io.amends.channels.testing.XWebhooks.freshId;
import static io.amends.channels.testing.XWebhooks.ines;
import static io.amends.channels.testing.XWebhooks.mention;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.XWebhooks.Person;
import io.amends.events.EventTypes;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** Signed, and strange all the same. What is not here: {@code XWebhookResourceTest}, {@code XWebhookReaderTest}. */
@QuarkusTest
@DisplayName("input-A Strange webhooks")
class WebhookInputTest {

    @Inject
    EventLog events;

    @Inject
    Database database;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("Is taken as it is written, to the letter")
    void takesWordsAsTheyAre(String what, String words) {
        // given
        var id = freshId();
        var author = new Person(freshId(), "ines_de_wit", words);
        // when
        deliver(mention(id, author, words));
        // then
        eventually(() -> assertThat(received(id)).singleElement().satisfies(message -> {
            assertThat(message.getString("text")).isEqualTo(words);
            assertThat(message.getString("authorName")).isEqualTo(words);
        }));
    }

    static Stream<Arguments> takesWordsAsTheyAre() {
        return Stream.of(
                Arguments.of("input-A20 right to left, zero width", "help \u202Eeruit\u200B\u2060\uFEFF me"),
                Arguments.of("input-A20 emoji", "\uD83D\uDE21\uD83E\uDDD1\u200D\uD83E\uDDB1".repeat(100)),
                Arguments.of("input-A21 addresses inside the house",
                        "http://169.254.169.254/latest file:///etc/passwd gopher://127.0.0.1:5432/_x"),
                Arguments.of("input-A22 a formula", "=HYPERLINK(\"http://evil.example\",\"refund\")"),
                Arguments.of("input-A22 markup", "\"><svg onload=alert(1)>"),
                Arguments.of("input-A22 templates", "{{7*7}} ${jndi:ldap://127.0.0.1/x} <%= 7*7 %>"),
                Arguments.of("input-A22 a mail header", "hello%0d%0aBcc: all@example.com\r\nBcc: all@example.com"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("input-A19 A time that cannot be is replaced by the time of receipt, and marked")
    void replacesImpossibleTimes(String what, String time) {
        // given
        var id = freshId();
        var webhook = mention(id, ines(), "help");
        webhook.getJsonObject("payload").put("created_at", time);
        // when
        deliver(webhook);
        // then
        eventually(() -> assertThat(received(id)).singleElement().satisfies(message -> assertThat(
                Instant.parse(message.getString("sentAt")))
                .isBetween(Instant.now().minus(Duration.ofMinutes(2)), Instant.now())));
        assertThat(database.column("select mended from message where external_id = ?", id)).containsExactly("t");
    }

    static Stream<Arguments> replacesImpossibleTimes() {
        return Stream.of(
                Arguments.of("input-A19 before networks", "1969-12-31T23:59:59Z"),
                Arguments.of("input-A19 after nanoseconds end", "2262-04-12T00:00:00Z"),
                Arguments.of("input-A19 seconds for milliseconds", "1970-01-21T15:00:00Z"),
                Arguments.of("input-A19 milliseconds for seconds", "+55833-01-01T00:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("Is put aside, answered with 200, and never with a failure of ours")
    void putsAsideWhatCannotBeRead(String what, String from, String to) {
        // given
        var id = freshId();
        var json = new String(body(mention(id, ines(), "help")), UTF_8);
        assumeThat(json).contains(from);
        // when
        deliver(json.replace(from, to).getBytes(UTF_8)).statusCode(200);
        // then
        eventually(() -> assertThat(database.column(
                "select state from raw_inbox where position(?::bytea in body) > 0", id.getBytes(UTF_8)))
                .containsExactly("QUARANTINED"));
        assertThat(received(id)).isEmpty();
    }

    static Stream<Arguments> putsAsideWhatCannotBeRead() {
        var text = "\"text\":\"help\"";
        return Stream.of(
                Arguments.of("input-A9 cut off", "}}", "}"),
                Arguments.of("input-A10 nested 200 deep", text, text + ",\"deep\":" + "[".repeat(200) + "]".repeat(200)),
                Arguments.of("input-A10 a field twice", text, text + "," + text),
                Arguments.of("input-A17 an id with NUL", "\"conversation_id\":\"", "\"conversation_id\":\"\\u0000"),
                Arguments.of("input-A20 more than an event can carry", "help", "x".repeat(100_001)),
                Arguments.of("input-A20 a text that is no text", "\"help\"", "4711"));
    }

    @Test
    @DisplayName("input-A10 A million fields and a number without bounds are read within the body's limit")
    void readsManyFields() {
        // given
        var id = freshId();
        var fields = new StringBuilder("\"n\":1e400");
        for (int i = 0; i < 80_000; i++) {
            fields.append(",\"").append(i).append("\":0");
        }
        var json = new String(body(mention(id, ines(), "help")), UTF_8);
        // when
        deliver(json.replaceFirst("\\{", "{" + fields + ",").getBytes(UTF_8)).statusCode(200);
        // then
        eventually(() -> assertThat(received(id)).hasSize(1));
    }

    @Test
    @DisplayName("input-A18 The same id with another text changes nothing: a network that edits gives a new id")
    void keepsTheFirstTextOfAnId() {
        // given
        var ines = ines();
        var id = freshId();
        var last = freshId();
        // when
        deliver(mention(id, ines, "the first text"));
        deliver(mention(id, ines, "a forged text"));
        deliver(mention(last, ines, "anybody?"));
        // then
        eventually(() -> assertThat(received(last)).hasSize(1));
        assertThat(received(id)).singleElement().satisfies(
                message -> assertThat(message.getString("text")).isEqualTo("the first text"));
    }

    @Test
    @DisplayName("input-A13 A challenge is answered with its signature, never with its own words")
    void doesNotEchoAChallenge() {
        var answer = given().queryParam("crc_token", "<script>alert(1)</script>").get(PATH).then().statusCode(200)
                .contentType("application/json").extract().asString();
        assertThat(answer).doesNotContain("script");
    }

    @Test
    @DisplayName("input-A23 Who one is said to be by a header does not count")
    void believesNoHeaderAboutWhoAsks() {
        List.of("X-Remote-User", "X-User-ID", "X-Forwarded-User", "X-Forwarded-For").forEach(header -> given()
                .header(header, "ada").get("/v1/channel-service/quarantine").then().statusCode(401));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1//webhooks/x", "//v1/webhooks/x", "/v1/webhooks/x;a=b", "/v1/webhooks/x%3Ba",
            "/v1/webhooks%2Fx",
            "/v1/webhooks%5Cx", "/v1/replies/..;/webhooks/x", "/v1/replies/../webhooks/x", "/V1/WEBHOOKS/X", "/v1/webhooks/x.",
            "/v1/webhooks/x/", "/v1/webhooks/./x", "/v1/webhooks/x%00" })
    @DisplayName("input-A24 However the path is written, nothing gets in that the plain path refuses")
    void getsNowhereByTricksOfThePath(String path) {
        int status = given().urlEncodingEnabled(false).contentType("application/json").body("{}").post(path).statusCode();
        assertThat(status).isIn(400, 401, 404);
        int closed = given().urlEncodingEnabled(false).get(path.replaceAll("(?i)webhooks", "channel-service")
                .replaceAll("(?i)x(?=[;%./]|$)", "quarantine")).statusCode();
        assertThat(closed).isIn(400, 401, 404);
    }

    private List<JsonObject> received(String externalId) {
        return events.told(EventTypes.MESSAGE_RECEIVED, "\"externalId\":\"" + externalId + "\"");
    }
}
