package io.amends.contract;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing that an API offers.
 *
 * @param form of its path, with anything in place of a parameter
 */
public record Operation(String method, String path, JsonNode description, Pattern form) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}/]+)}");

    Operation(String method, String path, JsonNode description) {
        this(method, path, description, Pattern.compile(PARAMETER.matcher(path).replaceAll("[^/]+")));
    }

    /** Whether anybody may, without a token. */
    public boolean isOpen() {
        return description.path("security").isEmpty();
    }

    /** Its path, with an id in it that nothing has. */
    public String somePath() {
        return PARAMETER.matcher(path).replaceAll(parameter -> some(schema(parameter.group(1))));
    }

    private JsonNode schema(String name) {
        return StreamSupport.stream(description.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("path")
                        && parameter.path("name").asText().equals(name))
                .findFirst().orElseThrow().path("schema");
    }

    private static String some(JsonNode schema) {
        return schema.has("enum") ? schema.get("enum").get(0).asText()
                : schema.path("type").asText().equals("integer") ? "4711" : UUID.randomUUID().toString();
    }

    boolean fits(String actual) {
        return form.matcher(actual).matches();
    }

    JsonNode response(int status) {
        return description.path("responses").path(Integer.toString(status));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
