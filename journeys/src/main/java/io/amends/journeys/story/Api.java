package io.amends.journeys.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.journeys.launcher.StackSettings;

/** The public REST interfaces at the local origin, used by somebody who has logged in. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int PAUSE_MILLIS = 200;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Site site;
    private final String user;
    private volatile String token;

    private Api(Site site, String user) throws IOException, InterruptedException {
        this.site = site;
        this.user = user;
        this.token = Login.token(site.issuer(), user);
    }

    /** Logs in without a browser, by the client that only the demo realm has; password and name are the same. */
    public static Api loggedIn(StackSettings settings, String user) throws IOException, InterruptedException {
        return loggedIn(Site.of(settings), user);
    }

    static Api loggedIn(Site site, String user) throws IOException, InterruptedException {
        return new Api(site, user);
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return expect(send("GET", path, null), 200);
    }

    public JsonNode post(String path, @Nullable Map<String, ?> body) throws IOException, InterruptedException {
        return expect(send("POST", path, body), 200, 201, 202, 204);
    }

    /** Whatever the answer is, a refusal too. */
    public JsonNode tryPost(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return JSON.readTree(send("POST", path, body).body());
    }

    /** The status of whatever the answer is, under a key of the caller's own. */
    public int status(String path, Map<String, ?> body, String key) throws IOException, InterruptedException {
        return send("POST", path, body.isEmpty() ? null : body, key).statusCode();
    }

    /** Whatever the answer is, under a key of the caller's own. */
    public Answer answer(String path, Map<String, ?> body, String key) throws IOException, InterruptedException {
        var response = send("POST", path, body.isEmpty() ? null : body, key);
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    private HttpResponse<String> send(String method, String path, @Nullable Map<String, ?> body)
            throws IOException, InterruptedException {
        return send(method, path, body, UUID.randomUUID().toString());
    }

    private HttpResponse<String> send(String method, String path, @Nullable Map<String, ?> body, String key)
            throws IOException, InterruptedException {
        String began = token;
        var answer = tried(method, path, body, key);
        if (answer.statusCode() == UNAUTHORIZED) {
            renew(began);
            answer = tried(method, path, body, key);
        }
        // Who asks for much at once is asked to wait, and a story can.
        while (answer.statusCode() == TOO_MANY_REQUESTS) {
            Thread.sleep(PAUSE_MILLIS);
            answer = tried(method, path, body, key);
        }
        return answer;
    }

    /** A long story outlives the token that it began with; of many at once one logs in, as Keycloak refuses the others. */
    private synchronized void renew(String old) throws IOException, InterruptedException {
        if (token.equals(old)) {
            token = Login.token(site.issuer(), user);
        }
    }

    private HttpResponse<String> tried(String method, String path, @Nullable Map<String, ?> body, String key)
            throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(site.origin() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build(), BodyHandlers.ofString());
    }

    private static JsonNode expect(HttpResponse<String> response, int... statuses) throws IOException {
        for (int status : statuses) {
            if (response.statusCode() == status) {
                return JSON.readTree(response.body());
            }
        }
        throw new IOException(
                response.request().method() + " " + response.uri().getPath() + " answered " + response.statusCode()
                        + ": " + response.body());
    }

    /** What somebody who asked for something was told. */
    public record Answer(int status, JsonNode body) {

        /** Of what is not asked over REST. */
        public static final Answer DONE = new Answer(200, JSON.createObjectNode());

        public boolean isDone() {
            return status / 100 == 2;
        }

        /** Of the problem. */
        public String code() {
            return body.path("code").asText();
        }

        @Override
        public String toString() {
            return isDone() ? "done" : status + " " + body;
        }
    }
}
