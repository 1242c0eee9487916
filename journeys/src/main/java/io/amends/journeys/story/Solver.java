package io.amends.journeys.story;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

/** Milan, who takes a shift over, is paged, does by hand what no machine does, and is asked about it afterwards (A19). */
final class Solver {

    private final Api api;
    private final StoryClock clock;
    private final Duration patience;

    Solver(Api api, StoryClock clock, Duration patience) {
        this.api = api;
        this.clock = clock;
        this.patience = patience;
    }

    void takesOver(String swap) throws Exception {
        taps("/v1/duty/swaps/" + swap + "/acceptance", Map.of());
    }

    /** Says that he looks at it; nobody else is paged then. Returns why he was paged. */
    String answersThePage(String ticket) throws Exception {
        var page = finds("a page for him", "/v1/pages", item -> isOf(item, ticket) && item.get("open").asBoolean());
        taps("/v1/pages/" + id(page) + "/acknowledgement", Map.of());
        return page.get("reason").asText();
    }

    /** It waits in the list of what needs hands, with what it is about. */
    JsonNode findsHandWork(String ticket) throws Exception {
        return finds("what needs hands", "/v1/remedies?state=PENDING&executor=manual", item -> isOf(item, ticket));
    }

    void saysDone(JsonNode handWork, String what) throws Exception {
        taps("/v1/remedies/" + id(handWork) + "/done", Map.of("what", what));
    }

    /** The house asks him, and he answers. */
    void tellsHowItWent(String ticket, String cause) throws Exception {
        var question = finds("a question to him", "/v1/me/follow-ups", item -> isOf(item, ticket));
        taps("/v1/follow-ups/" + id(question) + "/answer", Map.of("done", true, "cause", cause, "nextTime", "NO"));
    }

    private void taps(String path, Map<String, ?> body) throws Exception {
        clock.pass(Attention.tap());
        api.post(path, body.isEmpty() ? null : body);
    }

    private JsonNode finds(String what, String list, Predicate<JsonNode> isIt) throws Exception {
        return Await.until(what, patience, () -> api.get(list).get("items").valueStream().filter(isIt).findFirst(),
                Optional::isPresent).orElseThrow();
    }

    private static boolean isOf(JsonNode item, String ticket) {
        return item.get("ticketId").asText().equals(ticket);
    }

    private static String id(JsonNode item) {
        return item.get("id").asText();
    }
}
