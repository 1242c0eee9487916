package io.amends.journeys.bench;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.amends.journeys.launcher.Port;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.core.parsetools.RecordParser;

/** The live view of a community manager: notes when it first hears of each ticket. */
final class Screen implements AutoCloseable {

    private static final String DATA = "data:";
    private static final int PATIENCE_SECONDS = 10;

    private final Vertx vertx = Vertx.vertx();
    private final Map<UUID, Instant> firstHeard = new ConcurrentHashMap<>();

    /** Watches when it returns. */
    static Screen of(House house) {
        var screen = new Screen();
        HttpClient http = screen.vertx.createHttpClient(new HttpClientOptions().setDefaultHost("127.0.0.1")
                .setDefaultPort(house.places().ports().of(Port.TICKET)));
        var watching = http.request(HttpMethod.GET, "/v1/tickets/stream")
                .compose(request -> {
                    request.headers().addAll(MultiMap.caseInsensitiveMultiMap().addAll(house.headers()));
                    return request.putHeader("accept", "text/event-stream").send();
                })
                .onSuccess(stream -> stream.handler(RecordParser.newDelimited("\n", line -> screen.hear(line.toString()))));
        watching.toCompletionStage().toCompletableFuture().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return screen;
    }

    private void hear(String line) {
        if (line.startsWith(DATA) && line.contains("ticketId")) {
            var ticket = UUID.fromString(new JsonObject(line.substring(DATA.length())).getString("ticketId"));
            firstHeard.putIfAbsent(ticket, Instant.now());
        }
    }

    Map<UUID, Instant> firstHeard() {
        return firstHeard;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
