package io.amends.tickets.tool.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.amends.tickets.tool.domain.Label;

/** A schema of parameters as far as a form and a sentence need to know it: flat, each parameter with its titles. */
record ParameterSchema(JsonNode root) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ParameterSchema of(String schema) {
        try {
            return new ParameterSchema(JSON.readTree(schema));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }

    Stream<Map.Entry<String, JsonNode>> properties() {
        return root.path("properties").properties().stream();
    }

    boolean has(String name) {
        return root.path("properties").has(name);
    }

    /** A parameter without a title has its name for one. */
    Label label(String name) {
        var property = root.path("properties").path(name);
        var en = property.path("title").asText(name);
        return new Label(en, property.path("x-title-nl").asText(en));
    }

    /** Of a choice, how it is called; empty when the parameter is no choice of constants with titles. */
    Optional<Label> choice(String name, JsonNode value) {
        return choices(root.path("properties").path(name)).stream()
                .filter(choice -> choice.path("const").equals(value))
                .map(choice -> label(choice, value.asText()))
                .findFirst();
    }

    static List<JsonNode> choices(JsonNode property) {
        return property.path("oneOf").valueStream().toList();
    }

    private static Label label(JsonNode titled, String otherwise) {
        var en = titled.path("title").asText(otherwise);
        return new Label(en, titled.path("x-title-nl").asText(en));
    }
}
