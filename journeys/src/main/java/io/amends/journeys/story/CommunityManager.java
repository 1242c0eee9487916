package io.amends.journeys.story;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Nora with her phone: whatever she does takes the time that a person needs, and that time and her actions are counted. */
final class CommunityManager {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;
    private final StoryClock clock;
    private Duration attention = Duration.ZERO;
    private int actions;

    CommunityManager(Api api, StoryClock clock) {
        this.api = api;
        this.clock = clock;
    }

    Duration attention() {
        return attention;
    }

    int actions() {
        return actions;
    }

    /** The list is live, so waiting for a ticket costs her nothing. Returns its id. */
    String hearsOf(String handle) throws Exception {
        return Await.until("a ticket of @" + handle, PATIENCE, () -> ticketOf(handle), Optional::isPresent).orElseThrow();
    }

    /** Opens the ticket and reads what is shown until she understands. */
    JsonNode reads(String ticket) throws Exception {
        var begin = clock.elapsed();
        var view = looksAt(ticket);
        for (var entry : view.get("thread")) {
            clock.pass(Attention.read(entry.get("text").asText()));
        }
        attend(begin);
        return view;
    }

    /** One action: what she taps is filled in already, she reads it and decides. */
    JsonNode does(String ticket, String command, Map<String, ?> body, String... whatSheReads) throws Exception {
        var begin = clock.elapsed();
        for (String text : whatSheReads) {
            clock.pass(Attention.read(text));
        }
        clock.pass(Attention.tap());
        var answer = api.post("/v1/tickets/" + ticket + "/" + command, body.isEmpty() ? null : body);
        actions++;
        attend(begin);
        return answer;
    }

    /** Tries what she may not do, and is told what she can. */
    JsonNode isRefused(String ticket, String command, Map<String, ?> body) throws Exception {
        var begin = clock.elapsed();
        clock.pass(Attention.tap());
        var answer = api.tryPost("/v1/tickets/" + ticket + "/" + command, body);
        actions++;
        attend(begin);
        return answer;
    }

    JsonNode looksAt(String ticket) throws Exception {
        return api.get("/v1/tickets/" + ticket);
    }

    /** She does not wait for it; the story does. */
    JsonNode sees(String ticket, String what, Duration atMost, Predicate<JsonNode> isSo) throws Exception {
        return Await.until(what, atMost, () -> looksAt(ticket), isSo);
    }

    private Optional<String> ticketOf(String handle) throws Exception {
        return StreamSupport.stream(api.get("/v1/tickets?view=open&limit=100").get("items").spliterator(), false)
                .filter(item -> item.get("contact").get("handle").asText().equals(handle))
                .map(item -> item.get("id").asText())
                .findFirst();
    }

    private void attend(Duration begin) {
        attention = attention.plus(clock.elapsed().minus(begin));
    }
}
