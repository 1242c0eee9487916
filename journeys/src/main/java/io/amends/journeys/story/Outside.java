package io.amends.journeys.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The stand-ins for the outer world, asked where everybody can: at the origin. */
final class Outside {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String address;

    Outside(Site site) {
        this.address = site.origin() + "/stand-in";
    }

    /** Somebody on X, who joins it with the first word. */
    PersonOnX person(String handle) {
        return new PersonOnX(this, "/x/people/" + handle);
    }

    /** The types of the webhooks that the partner has taken, in order. */
    List<String> toldToPartner() throws IOException, InterruptedException {
        return StreamSupport.stream(get("/partner/received").get("items").spliterator(), false)
                .map(receipt -> receipt.get("type").asText())
                .toList();
    }

    /** Who was paged for a ticket, in order, as the pager of the house has it. */
    List<String> pagedFor(String ticket) throws IOException, InterruptedException {
        return get("/partner/paged").get("items").valueStream()
                .map(receipt -> receipt.get("body").get("data"))
                .filter(data -> data.get("ticketId").asText().equals(ticket))
                .map(data -> data.get("person").asText())
                .toList();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    void post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        answer(HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response.uri().getPath() + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
