package io.amends.journeys.bench.load;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;

/** Sends requests to one server over connections that are kept, from one event loop. */
public final class Load implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 256;
    private static final int PATIENCE_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Context loop = vertx.getOrCreateContext();
    private final HttpClient http;

    private Load(HttpClientOptions options) {
        http = vertx.createHttpClient(options);
    }

    public static Load on(URI server) {
        return new Load(new HttpClientOptions()
                .setDefaultHost(server.getHost())
                .setDefaultPort(server.getPort())
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setReadIdleTimeout(PATIENCE_SECONDS));
    }

    /** Closed: each client asks again as soon as it was answered. For rates. */
    public Outcome closed(int clients, Duration time, Supplier<Call> calls) {
        return run(new ClosedLoop(this::send, clients, time, calls)::start);
    }

    /**
     * Open: requests come at their own times, whether or not the earlier ones have been answered, and each waits from the
     * moment
     * at which it was due, so that a stalled server cannot hide its stall. For latencies.
     */
    public Outcome open(int perSecond, Duration time, Supplier<Call> calls) {
        return run(tally -> new OpenLoop(vertx, this::send, perSecond, time, calls).start(tally));
    }

    private Outcome run(LoadLoop load) {
        var done = new CompletableFuture<Outcome>();
        loop.runOnContext(begin -> {
            var tally = new Tally();
            load.start(tally).onComplete(end -> done.complete(tally.outcome()));
        });
        return done.join();
    }

    /** Succeeds with whatever status was answered, after the whole answer has come. */
    private Future<Integer> send(Call call) {
        return http.request(call.method(), call.path()).compose(request -> send(request, call));
    }

    private static Future<Integer> send(HttpClientRequest request, Call call) {
        call.headers().forEach(request::putHeader);
        Buffer body = call.body();
        var sent = body == null ? request.send() : request.send(body);
        return sent.compose(response -> response.end().map(response.statusCode()));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Starts, and succeeds when the last answer has come. */
    @FunctionalInterface
    interface LoadLoop {
        Future<Void> start(Tally tally);
    }
}
