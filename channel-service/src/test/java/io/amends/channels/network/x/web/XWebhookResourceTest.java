package io.amends.channels.network.x.web;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.channels.testing.XDelivery.PATH;
import static io.amends.channels.testing.XDelivery.SIGNATURE;
import static io.amends.channels.testing.XDelivery.deliver;
import static io.amends.channels.testing.XWebhooks.body;
import static io.amends.channels.testing.XWebhooks.freshId;
import static io.amends.channels.testing.XWebhooks.ines;
import static io.amends.channels.testing.XWebhooks.mention;
import static io.amends.channels.testing.XWebhooks.signature;
import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.channels.testing.Database;
import io.amends.channels.testing.XWebhooks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@DisplayName("input-A The door for webhooks")
class XWebhookResourceTest {

    private static final int LIMIT = 1024 * 1024;

    @Inject
    Database database;

    @Test
    void answersTheChallenge() {
        given().queryParam("crc_token", "a-token").get(PATH)
                .then().statusCode(200)
                .body(at("response_token", equalTo(signature("a-token".getBytes(UTF_8)))));
    }

    @Test
    @DisplayName("input-A14 Refuses a challenge without a token, or with an endless one")
    void refusesAChallengeWithoutAPlausibleToken() {
        given().get(PATH).then().statusCode(400);
        given().queryParam("crc_token", "t".repeat(1001)).get(PATH).then().statusCode(400);
    }

    @Test
    @DisplayName("input-A14 Of hundreds of challenges at once none is refused, so the one of X is answered too")
    void answersHoweverManyAsk() {
        try (var client = HttpClient.newHttpClient()) {
            var asked = IntStream.range(0, 300)
                    .mapToObj(i -> client.sendAsync(HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + RestAssured.port + PATH + "?crc_token=" + i)).build(),
                            BodyHandlers.ofString()))
                    .toList();
            assertThat(asked).extracting(CompletableFuture::join).extracting(HttpResponse::statusCode).containsOnly(200);
        }
    }

    @Test
    @DisplayName("control-1 input-A14 A challenge that is a webhook gets no answer, as the answer would be its signature")
    void signsNoWebhookForWhoeverAsks() {
        // given
        var forged = body(mention(freshId(), ines(), "help"));
        assertThat(forged.length).as("short enough for a challenge").isLessThan(1000);
        // when
        var answer = given().queryParam("crc_token", new String(forged, UTF_8)).get(PATH);
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).doesNotContain(signature(forged));
    }

    @Test
    void hasKeptTheVeryBytesWhenItAnswers() {
        // given
        var id = freshId();
        var body = body(mention(id, ines(), "help"));
        // when
        deliver(body).statusCode(200);
        // then
        assertThat(database.count("raw_inbox where body = ?", body)).isEqualTo(1);
    }

    @Test
    @DisplayName("input-A1 Refuses what is not signed")
    void refusesWhatIsNotSigned() {
        var id = freshId();
        given().contentType("application/json").body(body(mention(id, ines(), "help"))).post(PATH)
                .then().statusCode(401).contentType("application/problem+json").body(at("code", equalTo("webhook-not-signed")));
        assertThat(kept(id)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("input-A2, A3, A4 Refuses every signature but the one of these bytes")
    void refusesOtherSignatures(String what, String signature) {
        var id = "4711000815";
        deliver(body(mention(id, ines(), "help")), signature).statusCode(401);
        assertThat(kept("\"" + id + "\"")).isZero();
    }

    static Stream<Arguments> refusesOtherSignatures() {
        var body = body(mention("4711000815", new XWebhooks.Person("1", "ines_de_wit", "Ines de Wit"), "help"));
        var right = signature(body);
        return Stream.of(
                Arguments.of("of other bytes", signature("{}".getBytes(UTF_8))),
                Arguments.of("of another algorithm", right.replace("sha256=", "sha1=")),
                Arguments.of("cut short", right.substring(0, right.length() - 1)),
                Arguments.of("in capitals", right.toUpperCase()),
                Arguments.of("empty", ""));
    }

    @Test
    @DisplayName("input-A3 Refuses the body when somebody wrote it anew")
    void refusesABodyThatWasWrittenAnew() {
        var body = body(mention(freshId(), ines(), "help"));
        var anew = (new String(body, UTF_8) + " ").getBytes(UTF_8);
        deliver(anew, signature(body)).statusCode(401);
    }

    @Test
    @DisplayName("input-A5 Refuses two signatures, whichever of them is right")
    void refusesTwoSignatures() {
        var body = body(mention(freshId(), ines(), "help"));
        var wrong = signature("{}".getBytes(UTF_8));
        given().body(body).header(SIGNATURE, wrong, signature(body)).post(PATH).then().statusCode(401);
        given().body(body).header(SIGNATURE, signature(body), wrong).post(PATH).then().statusCode(401);
    }

    @Test
    @DisplayName("input-A7 Keeps signed bytes that are no text, and puts them aside")
    void keepsSignedBytesThatAreNoText() {
        // given
        var id = freshId();
        var body = body(mention(id, ines(), "help"));
        body[new String(body, UTF_8).indexOf("help")] = (byte) 0xff;
        // when
        deliver(body).statusCode(200);
        // then
        eventually(() -> assertThat(database.column(
                "select state from raw_inbox where position(?::bytea in body) > 0", id.getBytes(UTF_8)))
                .containsExactly("QUARANTINED"));
    }

    @Test
    @DisplayName("input-A8 Refuses a compressed body, however it is signed")
    void refusesACompressedBody() {
        var body = body(mention(freshId(), ines(), "help"));
        given().header("Content-Encoding", "gzip").header(SIGNATURE, signature(body)).body(body).post(PATH)
                .then().statusCode(415);
    }

    @Test
    @DisplayName("input-A11 Refuses more than 1 MB before reading it")
    void refusesMoreThanItCanKeep() throws IOException {
        assertThat(statusOf("Content-Length: " + (LIMIT + 1) + "\r\n\r\n")).contains(" 413 ");
    }

    @Test
    @DisplayName("input-A11 Refuses more than 1 MB that does not say its length")
    void refusesEndlessChunks() throws IOException {
        var chunk = "%x\r\n%s\r\n".formatted(LIMIT + 1, "x".repeat(LIMIT + 1));
        assertThat(statusOf("Transfer-Encoding: chunked\r\n\r\n" + chunk)).contains(" 413 ");
    }

    private static String statusOf(String rest) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\n" + rest).getBytes(UTF_8));
            byte[] status = new byte[40];
            int length = socket.getInputStream().read(status);
            return new String(status, 0, Math.max(length, 0), UTF_8);
        }
    }

    private long kept(String text) {
        return database.count("raw_inbox where position(?::bytea in body) > 0", text.getBytes(UTF_8));
    }
}
