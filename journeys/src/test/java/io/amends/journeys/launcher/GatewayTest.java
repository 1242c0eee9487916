package io.amends.journeys.launcher;

import static java.net.http.HttpResponse.BodyHandlers.ofLines;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

class GatewayTest {

    @TempDir
    Path repository;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean watcherLeft = new AtomicBoolean();

    private StackSettings settings;
    private Gateway gateway;

    @BeforeEach
    void start() throws Exception {
        Path console = Files.createDirectories(repository.resolve("console/dist"));
        Files.writeString(console.resolve("index.html"), "the console");
        settings = new StackSettings(repository, repository, Ports.free(), Durations.usual(), EnumSet.of(Part.GATEWAY),
                Jvm.STARTS_QUICKLY);
        for (Port port : new Port[] { Port.TICKET, Port.CHANNEL, Port.FOLLOWUP, Port.NETWORK }) {
            vertx.createHttpServer()
                    .requestHandler(request -> answer(port, request))
                    .listen(settings.ports().of(port), "127.0.0.1")
                    .toCompletionStage().toCompletableFuture().join();
        }
        gateway = Gateway.start(settings);
    }

    @AfterEach
    void stop() {
        client.close();
        gateway.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(Port port, HttpServerRequest request) {
        if (request.path().endsWith("/stream")) {
            request.response().setChunked(true).putHeader("Content-Type", "text/event-stream").write("data: first\n\n");
            request.connection().closeHandler(gone -> watcherLeft.set(true));
        } else {
            request.response().end(port + " " + request.method() + " " + request.uri());
        }
    }

    @Test
    void routesByPathLikeTheIngress() throws Exception {
        assertThat(get("/v1/tickets?view=open", ofString())).isEqualTo("ticket GET /v1/tickets?view=open");
        assertThat(get("/v1/me/mandate", ofString())).isEqualTo("ticket GET /v1/me/mandate");
        assertThat(get("/v1/webhooks/x?crc_token=a%2Bb", ofString())).isEqualTo("channel GET /v1/webhooks/x?crc_token=a%2Bb");
        assertThat(get("/v1/duty", ofString())).isEqualTo("followup GET /v1/duty");
        assertThat(get("/stand-in/x/people/ines_de_wit", ofString())).isEqualTo("network GET /people/ines_de_wit");
    }

    @Test
    void sendsOneRequestAfterTheOtherToTheNextReplica() throws Exception {
        // given
        var first = new Replica(Part.TICKET_SERVICE, 1, settings.ports().of(Port.TICKET), 0);
        var second = new Replica(Part.TICKET_SERVICE, 2, settings.ports().of(Port.CHANNEL), 0);
        gateway.close();
        gateway = Gateway.start(settings, List.of(first, second));
        // when
        var answers = List.of(get("/v1/tickets", ofString()), get("/v1/tickets", ofString()), get("/v1/tickets", ofString()));
        // then
        assertThat(answers).containsExactly("ticket GET /v1/tickets", "channel GET /v1/tickets", "ticket GET /v1/tickets");
    }

    @Test
    void servesTheConsoleAtEveryOtherAddress() throws Exception {
        assertThat(get("/", ofString())).isEqualTo("the console");
        assertThat(get("/tickets/0b6f", ofString())).isEqualTo("the console");
        assertThat(get("/assets/gone.js", ofString())).doesNotContain("the console");
    }

    @Test
    void passesAnEventOnBeforeTheNextOneComesAndTellsTheServiceWhenTheWatcherLeaves() throws Exception {
        // when
        try (Stream<String> lines = get("/v1/tickets/stream", ofLines())) {
            // then
            assertThat(lines.findFirst()).contains("data: first");
        }
        client.shutdownNow();
        await().untilAsserted(() -> assertThat(watcherLeft).isTrue());
    }

    private <T> T get(String path, BodyHandler<T> handler) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(settings.origin() + path)).build(), handler).body();
    }
}
