package io.amends.contract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/**
 * The schemas of a document as JSON Schema 2020-12, which OpenAPI 3.1 is. Closed: what a schema does not name is a mistake
 * here, though clients have to live with additions.
 */
class Schemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NAMED = "urn:amends:schemas";

    /** Knows all that have a name, so that each is read once, however many operations speak of it. */
    private final SchemaRegistry registry;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    Schemas(ApiDocument document) {
        var named = JSON.createObjectNode().set("$defs", closed(document.schemas().deepCopy()));
        this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(NAMED, referring(named, ""))));
    }

    /** What is wrong with it; empty when nothing is. */
    List<String> mistakes(JsonNode schema, String json) {
        return compiled.computeIfAbsent(schema, this::compile)
                .validate(json, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        return registry.getSchema(referring(closed(schema.deepCopy()), NAMED), InputFormat.JSON);
    }

    private static String referring(JsonNode schema, String to) {
        return schema.toString().replace("#/components/schemas/", to + "#/$defs/");
    }

    private static <T extends JsonNode> T closed(T node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject() && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Schemas::closed);
        return node;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }
}
