package io.amends.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.restassured.RestAssured;

/**
 * A request of which only the status is of interest, sent as it is spelled.
 *
 * <p>
 * Thousands of them are sent, so REST Assured, which takes milliseconds of processor time for each, is not asked.
 */
record Knock(String method, String path, Map<String, String> headers) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Knock at(Operation operation) {
        return new Knock(operation.method(), operation.somePath(), Map.of("Content-Type", "application/json",
                "Idempotency-Key", UUID.randomUUID().toString()));
    }

    Knock by(String otherMethod) {
        return new Knock(otherMethod, path, headers);
    }

    Knock spelled(UnaryOperator<String> spelling) {
        return new Knock(method, spelling.apply(path), headers);
    }

    Knock with(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Knock with(String header, String value) {
        return new Knock(method, path, Stream.concat(headers.entrySet().stream(), Stream.of(Map.entry(header, value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    int status() {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(this + " was not answered", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
