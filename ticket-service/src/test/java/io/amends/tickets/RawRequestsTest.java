package io.amends.tickets;

import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Requests that no honest client sends: the first answer is a refusal, and nothing that is smuggled in is ever answered. */
@QuarkusTest
class RawRequestsTest {

    private static final String SMUGGLED = "GET /v1/me HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n";
    private static final int MORE_THAN_THERE_ARE_THREADS = 220;
    private static final String LONG = "x".repeat(20_000);
    private static final String POST = "POST /v1/tickets/0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10/claim HTTP/1.1\r\nHost: localhost\r\n";

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("input-B16 chunked and a length", POST
                        + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SMUGGLED),
                Arguments.of("input-B15 a character set that is not ours", POST
                        + "Content-Type: application/json; charset=utf-7\r\nContent-Length: 2\r\n\r\n{}"),
                Arguments.of("input-B16 two lengths", POST + "Content-Length: 0\r\nContent-Length: 44\r\n\r\n" + SMUGGLED),
                Arguments.of("input-B16 a length that is none", POST + "Content-Length: +0\r\n\r\n" + SMUGGLED),
                Arguments.of("input-B16 a folded header", POST + "X-Folded: a\r\n b\r\nContent-Length: x\r\n\r\n" + SMUGGLED),
                Arguments.of("input-B16 another transfer coding", POST + "Transfer-Encoding: xchunked\r\n\r\n" + SMUGGLED),
                Arguments.of("input-B16 a space before the colon", POST + "Content-Length : 0\r\n\r\n" + SMUGGLED),
                Arguments.of("input-C15 a token of 10 KB", "GET /v1/me HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + "x".repeat(10_240) + "\r\n\r\n"),
                Arguments.of("input-C15 a token of 1 MB", "GET /v1/me HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + "x".repeat(1_000_000) + "\r\n\r\n"),
                Arguments.of("input-B12 a filter of 10 KB",
                        "GET /v1/decisions?person=" + "x".repeat(10_240) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                Arguments.of("input-B10 an id of 10 KB",
                        "GET /v1/tickets/" + "x".repeat(10_240) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    @DisplayName("input-B16 C15 Requests that two readers would read differently, or that are too long, are refused")
    void refusesWhatIsAmbiguousOrTooLong(String name, String request) throws IOException {
        String answers = send(request.formatted(Token.nora()));
        assertThat(answers).matches("(?s)(|HTTP/1.[01] 4\\d\\d .*)").doesNotContain("HTTP/1.1 200").doesNotContain("Exception");
    }

    @Test
    @DisplayName("input-A12 Hundreds who send header or body byte by byte hold up nobody else, with a long body neither")
    void servesOthersWhileManyAreSlow() throws IOException {
        // given
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 50; i++) {
                slow.add(begin(POST + "X-Slow: "));
            }
            for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
                slow.add(begin(POST.replace("/claim", "/replies") + "Authorization: Bearer " + Token.nora()
                        + "\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{\"" + LONG));
            }
            for (int round = 0; round < 2; round++) {
                // when
                for (var socket : slow) {
                    socket.getOutputStream().write('x');
                }
                // then
                as(Token.milan()).get("/v1/me").then().statusCode(200);
                assertThat(statusOfALongReply()).isBetween(400, 422);
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private static int statusOfALongReply() {
        var reply = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/tickets/" + Desk.unknown()
                + "/replies")).timeout(Duration.ofSeconds(20)).header("Authorization", "Bearer " + Token.milan())
                .header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(Desk.reply(LONG, "PUBLIC"))).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(reply, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new AssertionError("Held up by those who are slow", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("input-A11 A body that does not say how long it is has the same limit as one that does")
    void cutsOffABodyOfUnknownLength() throws IOException {
        // given
        var body = "{\"text\":\"" + "x".repeat(70_000) + "\",\"visibility\":\"PUBLIC\"}";

        // when
        var answer = send(POST.replace("/claim", "/replies") + "Authorization: Bearer " + Token.nora()
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: long\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");

        // then
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    private static Socket begin(String request) throws IOException {
        var socket = new Socket("127.0.0.1", RestAssured.port);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String send(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(1500);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // refused while it was being sent
            }
            return read(socket);
        }
    }

    private static String read(Socket socket) throws IOException {
        var answer = new StringBuilder();
        try {
            for (int next = socket.getInputStream().read(); next >= 0; next = socket.getInputStream().read()) {
                answer.append((char) next);
            }
        } catch (SocketException | SocketTimeoutException e) {
            // nothing more comes
        }
        return answer.toString();
    }
}
