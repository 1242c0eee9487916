package io.amends.tickets;

import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    @DisplayName("input-A12 Hundreds who send header or body byte by byte hold up nobody else")
    void servesOthersWhileManyAreSlow() throws IOException {
        // given
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 400; i++) {
                slow.add(begin(i % 2 == 0 ? POST + "X-Slow: "
                        : POST + "Authorization: Bearer " + Token.nora()
                                + "\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{"));
            }
            for (int round = 0; round < 3; round++) {
                // when
                for (var socket : slow) {
                    socket.getOutputStream().write('x');
                }
                // then
                for (var other : List.of(Token.nora(), Token.milan())) {
                    as(other).get("/v1/me").then().statusCode(200);
                }
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
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
