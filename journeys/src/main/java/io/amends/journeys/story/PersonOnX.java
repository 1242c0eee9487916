package io.amends.journeys.story;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One of the people on the network, with what they would do on their phone. */
final class PersonOnX {

    private final Outside outside;
    private final String path;

    PersonOnX(Outside outside, String path) {
        this.outside = outside;
        this.path = path;
    }

    void posts(String text) throws IOException, InterruptedException {
        outside.post(path + "/posts", Map.of("text", text));
    }

    void replies(String toPost, String text) throws IOException, InterruptedException {
        outside.post(path + "/posts", Map.of("text", text, "inReplyTo", toPost));
    }

    /** A direct message to the brand. */
    void writes(String text) throws IOException, InterruptedException {
        outside.post(path + "/messages", Map.of("text", text));
    }

    /** The ids of what the brand has said to them, oldest first. */
    List<String> seesOfTheBrand() throws IOException, InterruptedException {
        return StreamSupport.stream(outside.get(path).get("items").spliterator(), false)
                .filter(item -> item.get("author").get("brand").asBoolean())
                .map(item -> item.get("id").asText())
                .toList();
    }
}
