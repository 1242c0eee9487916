package io.amends.tickets;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Many at once, and clients that do not wait. */
@QuarkusTest
class RushTest {

    /** Milliseconds, long enough for a request to have begun, often too short for its answer. */
    private static final int MOMENT = 3;

    private static final Logger MUTINY = Logger.getLogger("io.quarkus.mutiny.runtime.MutinyInfrastructure");

    private final House house;
    private final MeterRegistry meters;
    private final HttpClient http = HttpClient.newHttpClient();
    private String ticket;

    RushTest(House house, MeterRegistry meters) {
        this.house = house;
        this.meters = meters;
    }

    @BeforeEach
    void open() {
        ticket = house.ticketOf(house.customer("@VlinderHelpt my internet is down since 21:40!"));
    }

    @Test
    @DisplayName("input-B17 I5 Of 100 commands that mean the same version one takes effect, and 99 are told that it has changed")
    void letsOneOfAHundredThrough() {
        // when
        var answers = IntStream.range(0, 100).mapToObj(i -> http.sendAsync(
                request("/v1/tickets/" + ticket + "/claim", Token.nora()).header("If-Match", "\"v0\"")
                        .POST(BodyPublishers.noBody()).build(),
                BodyHandlers.ofString())).toList().stream().map(CompletableFuture::join).toList();

        // then
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(200).contains(412)
                // who finds no free connection may come again
                .isSubsetOf(200, 412, 503);
        assertThat(as(Token.nora()).get("/v1/tickets/" + ticket).as(Integer.class, at("version"))).isEqualTo(1);
    }

    @Test
    @DisplayName("input-B18 fault-F29 B31 A client that has gone leaves an effect once, no open transaction, and the answer for whoever asks again")
    void finishesWhatAClientDidNotWaitFor() {
        // given
        var keys = IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID().toString()).toList();

        // when
        for (var key : keys) {
            sendAndHangUp(key);
            readAndHangUp();
        }

        // then
        keys.forEach(key -> Desk.postOnce(Token.nora(), ticket, "replies", key, Desk.reply("Sorry " + key, "PUBLIC"))
                .statusCode(202));
        as(Token.nora()).get("/v1/tickets/" + ticket).then().body(at("thread", hasSize(1 + keys.size())));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(busyConnections()).isZero());
    }

    @Test
    @DisplayName("fault-F29 trap-P1 A thousand clients that hang up keep no connection busy, and others are served meanwhile")
    void servesOthersWhileAThousandHangUp() {
        // given
        var requests = List.of(get("/v1/tickets/" + ticket), get("/v1/tickets"), get("/v1/me/mandate"),
                post("look-ups", """
                        {"number":"4711-2208","postcode":"3511 AB"}"""),
                post("claim", ""));

        // when
        var torn = new ConcurrentLinkedQueue<String>();
        var log = listeningTo(torn);
        var impatient = IntStream.range(0, 5).mapToObj(i -> CompletableFuture.runAsync(() -> hangUpOften(requests, i)))
                .toList();
        var others = Stream.generate(() -> as(Token.milan()).get("/v1/tickets/" + ticket).statusCode()).limit(50).toList();
        impatient.forEach(CompletableFuture::join);

        // then
        assertThat(others).containsOnly(200);
        assertThat(torn).as("work that lost its session half-way").isEmpty();
        MUTINY.removeHandler(log);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(busyConnections()).isZero());
    }

    @Test
    @DisplayName("input-B20 Who asks too much is told to wait, and others are served")
    void slowsDownOnlyWhoAsksTooMuch() {
        // given
        var eager = Token.colleague("eager-" + UUID.randomUUID());

        // when
        HttpResponse<String> refused = null;
        for (int round = 0; round < 60 && refused == null; round++) {
            refused = together(200, eager).stream().filter(answer -> answer.statusCode() == 429).findFirst().orElse(null);
        }

        // then
        assertThat(refused).isNotNull();
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.body()).contains("too-many-requests");
        as(Token.milan()).get("/v1/me").then().statusCode(200);
    }

    private List<HttpResponse<String>> together(int many, String token) {
        return IntStream.range(0, many)
                .mapToObj(i -> http.sendAsync(request("/v1/me", token).build(), BodyHandlers.ofString()))
                .toList().stream().map(CompletableFuture::join).toList();
    }

    private void sendAndHangUp(String key) {
        hangUpAfter(post("replies", key, Desk.reply("Sorry " + key, "PUBLIC")), MOMENT);
    }

    private void readAndHangUp() {
        hangUpAfter(get("/v1/tickets/" + ticket), MOMENT);
    }

    private String post(String command, String body) {
        return post(command, UUID.randomUUID().toString(), body);
    }

    private String post(String command, String key, String body) {
        return head("POST /v1/tickets/" + ticket + "/" + command) + "Content-Type: application/json\r\nIdempotency-Key: " + key
                + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    private static String get(String path) {
        return head("GET " + path) + "\r\n";
    }

    private static String head(String what) {
        return what + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Token.nora() + "\r\n";
    }

    private static void hangUpOften(List<String> requests, int seed) {
        var chance = new Random(seed);
        for (int i = 0; i < 200; i++) {
            hangUpAfter(requests.get(i % requests.size()), chance.nextInt(2 * MOMENT));
        }
    }

    private static void hangUpAfter(String request, int millis) {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            Thread.sleep(millis);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What nobody waits for any more fails unseen, but for the log. */
    private static Handler listeningTo(Queue<String> failures) {
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                failures.add(String.valueOf(line.getThrown()));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        MUTINY.addHandler(handler);
        return handler;
    }

    private double busyConnections() {
        return meters.find("sql.pool.active").gauges().stream().mapToDouble(gauge -> gauge.value()).sum();
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }
}
