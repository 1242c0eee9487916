package io.amends.journeys.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import io.vertx.core.json.JsonObject;

/** A caller who is not Vert.x. */
public final class Http {

    public static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {
    }

    public static Reply get(URI address, Map<String, String> headers) {
        return send(request(address, headers).GET());
    }

    public static Reply get(URI address) {
        return get(address, Map.of());
    }

    public static Reply delete(URI address) {
        return send(request(address, Map.of()).DELETE());
    }

    public static Reply post(URI address, String body, Map<String, String> headers) {
        return send(request(address, headers).POST(BodyPublishers.ofString(body)));
    }

    public static Reply post(URI address, JsonObject body) {
        return post(address, body.encode(), Map.of());
    }

    private static HttpRequest.Builder request(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(response);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A status with its JSON. */
    public record Reply(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonObject json() {
            return new JsonObject(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
