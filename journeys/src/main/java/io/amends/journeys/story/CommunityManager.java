package io.amends.journeys.story;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Nora with her phone. Her time is counted: what a person needs to read and to tap, which passes as quickly as the story does,
 * and what the system makes her wait, which is as long as it really is.
 */
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
        var view = waits(() -> looksAt(ticket));
        for (var entry : view.get("thread")) {
            spends(Attention.read(entry.get("text").asText()));
        }
        return view;
    }

    /** One action: what she taps is filled in already, she reads it and decides. */
    JsonNode does(String ticket, String command, Map<String, ?> body, String... whatSheReads) throws Exception {
        for (String text : whatSheReads) {
            spends(Attention.read(text));
        }
        spends(Attention.tap());
        actions++;
        return waits(() -> api.post("/v1/tickets/" + ticket + "/" + command, body.isEmpty() ? null : body));
    }

    /** Tries what she may not do, and is told what she can. */
    JsonNode isRefused(String ticket, String command, Map<String, ?> body) throws Exception {
        spends(Attention.tap());
        actions++;
        return waits(() -> api.tryPost("/v1/tickets/" + ticket + "/" + command, body));
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

    private void spends(Duration time) throws InterruptedException {
        clock.pass(time);
        attention = attention.plus(time);
    }

    private JsonNode waits(Callable<JsonNode> answer) throws Exception {
        long begin = System.nanoTime();
        var seen = answer.call();
        attention = attention.plus(Duration.ofNanos(System.nanoTime() - begin));
        return seen;
    }
}
