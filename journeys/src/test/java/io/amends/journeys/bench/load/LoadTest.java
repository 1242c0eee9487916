package io.amends.journeys.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

class LoadTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger served = new AtomicInteger();
    private Load load = Load.on(URI.create("http://127.0.0.1:1"));

    @BeforeEach
    void serves() {
        var server = vertx.createHttpServer().requestHandler(request -> {
            served.incrementAndGet();
            request.response().setStatusCode(request.path().equals("/bad") ? 503 : 201).end("answer");
        }).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        load.close();
        load = Load.on(URI.create("http://127.0.0.1:" + server.actualPort()));
    }

    @AfterEach
    void ends() {
        load.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void sendsInAnOpenLoopWhatIsDueWhoeverHasBeenAnswered() {
        // when
        var outcome = load.open(200, Duration.ofMillis(500), () -> Call.get("/good", Map.of()));
        // then
        assertThat(outcome.succeeded()).isEqualTo(100);
        assertThat(served).hasValue(100);
        assertThat(outcome.failed()).isZero();
    }

    @Test
    void asksAgainInAClosedLoopAsSoonAsItWasAnswered() {
        // when
        var outcome = load.closed(4, Duration.ofMillis(200),
                () -> Call.post("/good", Map.of("x", "y"), Buffer.buffer("body")));
        // then
        assertThat(outcome.succeeded()).isEqualTo(served.get()).isGreaterThanOrEqualTo(4);
        assertThat(outcome.rate()).isPositive();
    }

    @Test
    void countsNoRefusalAsASuccessAndSaysWhatTheFirstOneWas() {
        // when
        var outcome = load.open(100, Duration.ofMillis(100), () -> Call.get("/bad", Map.of("authorization", "a secret")));
        // then
        assertThat(outcome.succeeded()).isZero();
        assertThat(outcome.failed()).isEqualTo(10);
        assertThat(outcome.firstFailure()).isEqualTo("GET /bad answered 503");
    }

    @Test
    void countsWhatWasNeverAnsweredAsFailed() {
        // given
        load.close();
        load = Load.on(URI.create("http://127.0.0.1:1"));
        // when
        var outcome = load.open(100, Duration.ofMillis(50), () -> Call.get("/good", Map.of()));
        // then
        assertThat(outcome.failed()).isEqualTo(5);
    }
}
