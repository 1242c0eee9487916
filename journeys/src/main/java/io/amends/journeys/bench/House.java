package io.amends.journeys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.journeys.bench.load.Load;
import io.amends.journeys.bench.report.Report;
import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Stack;
import io.amends.journeys.launcher.StackSettings;
import io.amends.journeys.story.Login;

/** A running stack, and what every benchmark needs of it. */
final class House {

    /** Well before it ends. */
    private static final Duration TOKEN_IS_GOOD_FOR = Duration.ofMinutes(5);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;
    private final BenchSettings settings;
    private final Path results;
    private final Report report;
    private final Optional<RequestTracker> requestTracker;
    private String token = "";
    private long tokenSince;

    House(Stack stack, BenchSettings settings, Path results, Report report, Optional<RequestTracker> requestTracker) {
        this.stack = stack;
        this.settings = settings;
        this.results = results;
        this.report = report;
        this.requestTracker = requestTracker;
    }

    Stack stack() {
        return stack;
    }

    StackSettings places() {
        return stack.settings();
    }

    BenchSettings settings() {
        return settings;
    }

    /** Where scripts and reports go. */
    Path results() {
        return results;
    }

    Report report() {
        return report;
    }

    /** When one runs on this machine and we were told of it. */
    Optional<RequestTracker> requestTracker() {
        return requestTracker;
    }

    /** Straight at ticket-service: in production the Ingress stands where the launcher's own gateway stands here. */
    Load ticketService() {
        return Load.on(URI.create("http://" + places().ports().address(Port.TICKET)));
    }

    /** One answer, for what is looked up in between. */
    JsonNode get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://" + places().ports().address(Port.TICKET) + path));
        headers().forEach(request::header);
        try {
            return JSON.readTree(http.send(request.build(), BodyHandlers.ofInputStream()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Of Nora, who is a community manager. */
    Map<String, String> headers() {
        return Map.of("authorization", "Bearer " + token(), "accept-language", "en");
    }

    /** Each command has a key of its own, as a careful client gives it. */
    static Map<String, String> command(Map<String, String> headers) {
        var command = new LinkedHashMap<>(headers);
        command.put("content-type", "application/json");
        command.put("idempotency-key", UUID.randomUUID().toString());
        return command;
    }

    private synchronized String token() {
        if (token.isEmpty() || System.nanoTime() - tokenSince > TOKEN_IS_GOOD_FOR.toNanos()) {
            try {
                token = Login.token(places(), "nora");
                tokenSince = System.nanoTime();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        return token;
    }
}
