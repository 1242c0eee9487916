package io.amends.journeys.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.journeys.bench.load.Call;
import io.vertx.core.json.JsonObject;

/** A Request Tracker that runs on this machine, asked by its REST 2.0 interface for what we are asked. */
final class RequestTracker {

    private static final String TEXT = "The line is down and nobody can say until when. ".repeat(8);

    private final URI server;
    private final Map<String, String> headers;
    private final long tickets;

    private RequestTracker(URI server, Map<String, String> headers, long tickets) {
        this.server = server;
        this.headers = headers;
        this.tickets = tickets;
    }

    /** @param token of a user who may create, see and answer tickets of the queue General */
    static RequestTracker at(URI server, String token) throws IOException, InterruptedException {
        var headers = Map.of("authorization", "token " + token.strip(), "content-type", "application/json");
        var newest = HttpRequest.newBuilder(server.resolve(found("id>0") + "&per_page=1"));
        headers.forEach(newest::header);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(newest.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("Request Tracker at " + server + " answered " + answer.statusCode());
            }
            return new RequestTracker(server, headers,
                    Math.max(1, new ObjectMapper().readTree(answer.body()).at("/items/0/id").asLong(1)));
        }
    }

    URI server() {
        return server;
    }

    /** Of its own, over which it is asked. */
    long tickets() {
        return tickets;
    }

    Supplier<Call> creates() {
        return () -> Call.post("/REST/2.0/ticket", headers, new JsonObject().put("Queue", "General").put("Subject", "bench")
                .put("Requestor", "customer" + ThreadLocalRandom.current().nextInt(1000) + "@example.com")
                .put("Content", TEXT).put("ContentType", "text/plain").toBuffer());
    }

    Supplier<Call> reads() {
        return () -> Call.get("/REST/2.0/ticket/" + anyTicket(), headers);
    }

    Supplier<Call> lists() {
        String page = found("Queue='General' AND Status='new'") + "&per_page=20&fields=Subject,Status,Owner,Created";
        return () -> Call.get(page, headers);
    }

    Supplier<Call> replies() {
        return () -> Call.post("/REST/2.0/ticket/" + anyTicket() + "/correspond", headers,
                new JsonObject().put("Content", TEXT).put("ContentType", "text/plain").toBuffer());
    }

    private long anyTicket() {
        return ThreadLocalRandom.current().nextLong(1, tickets + 1);
    }

    private static String found(String query) {
        return "/REST/2.0/tickets?orderby=id&order=DESC&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
