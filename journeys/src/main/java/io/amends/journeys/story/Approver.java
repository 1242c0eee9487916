package io.amends.journeys.story;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Tom with his phone at breakfast: what was asked for in the night lies there with all that he needs for one tap. */
final class Approver {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;
    private final StoryClock clock;
    private int taps;

    Approver(Api api, StoryClock clock) {
        this.api = api;
        this.clock = clock;
    }

    int taps() {
        return taps;
    }

    /** The request for that ticket, as it stands in the list of what he may answer. */
    JsonNode finds(String ticket) throws Exception {
        var found = Await.until("a request for him to answer", PATIENCE, () -> requestOf(ticket), Optional::isPresent)
                .orElseThrow();
        for (String part : new String[] { "because", "preview", "words" }) {
            clock.pass(Attention.read(found.get(part).asText()));
        }
        return found;
    }

    JsonNode saysYes(JsonNode request) throws Exception {
        clock.pass(Attention.tap());
        taps++;
        return api.post("/v1/approvals/" + request.get("id").asText() + "/grant", null);
    }

    private Optional<JsonNode> requestOf(String ticket) throws Exception {
        return StreamSupport.stream(api.get("/v1/approvals?state=waiting").get("items").spliterator(), false)
                .filter(request -> request.get("ticketId").asText().equals(ticket) && request.get("mayAnswer").asBoolean())
                .findFirst();
    }
}
