package io.amends.journeys.story;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.journeys.launcher.StackSettings;

/**
 * Logs in without a browser, by the client that only the demo realm has; password and name are the same.
 *
 * <p>
 * Again and again for a while: of two that log in as the same person at the same moment Keycloak refuses one.
 */
public final class Login {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GIVES_UP = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Login() {
    }

    /** An access token, good for ten minutes. */
    public static String token(StackSettings settings, String user) throws IOException, InterruptedException {
        return token(settings.issuer(), user);
    }

    /** @param issuer the realm, as it is reached from here */
    static String token(String issuer, String user) throws IOException, InterruptedException {
        long end = System.nanoTime() + GIVES_UP.toNanos();
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            while (true) {
                try {
                    return token(http, issuer, user);
                } catch (IOException refused) {
                    if (System.nanoTime() > end) {
                        throw refused;
                    }
                    Thread.sleep(PAUSE);
                }
            }
        }
    }

    private static String token(HttpClient http, String issuer, String user) throws IOException, InterruptedException {
        var form = Map.of("grant_type", "password", "client_id", "demo", "username", user, "password", user, "scope", "openid");
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(user + " could not log in: " + answer.statusCode());
        }
        return new ObjectMapper().readTree(answer.body()).get("access_token").asText();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
