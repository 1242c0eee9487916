package io.amends.journeys.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What a person who opens the tickets reads, in the order in which it is shown to her. */
public final class Threads {

    /** The network numbers what is written in the order of the writing. */
    private static final Comparator<String> NETWORK = Comparator.comparing(Long::parseUnsignedLong, Long::compareUnsigned);

    private final Api reader;

    public Threads(Api reader) {
        this.reader = reader;
    }

    /**
     * I3: how many of these tickets show posts in another order than the network's, or not all of them.
     *
     * @param posts of each ticket, the network's id of each of its entries
     */
    public long outOfOrder(Map<String, Map<String, String>> posts) throws Exception {
        long wrong = 0;
        for (var ticket : posts.entrySet()) {
            var shown = shown(reader.get("/v1/tickets/" + ticket.getKey()).get("thread"), ticket.getValue());
            wrong += isInOrder(shown, ticket.getValue()) ? 0 : 1;
        }
        return wrong;
    }

    private static List<String> shown(JsonNode thread, Map<String, String> posts) {
        return thread.valueStream().map(entry -> posts.get(entry.get("id").asText())).filter(id -> id != null).toList();
    }

    static boolean isInOrder(List<String> shown, Map<String, String> posts) {
        return shown.equals(posts.values().stream().sorted(NETWORK).toList());
    }
}
