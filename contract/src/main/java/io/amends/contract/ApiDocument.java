package io.amends.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document of a service, as its build has just written it. */
public record ApiDocument(JsonNode root, List<Operation> operations) {

    /** Read once: it is long, and stays as it is while tests run. */
    private static final Map<Path, ApiDocument> READ = new ConcurrentHashMap<>();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    ApiDocument(JsonNode root) {
        this(root, operationsIn(root));
    }

    /** Of the service whose tests run: Maven runs them in its folder. */
    public static ApiDocument ofThisService() {
        return in(Path.of("src/main/openapi/openapi.yaml"));
    }

    public static ApiDocument in(Path file) {
        return READ.computeIfAbsent(file.toAbsolutePath(), ApiDocument::read);
    }

    private static ApiDocument read(Path file) {
        try {
            return new ApiDocument(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Operation> operationsIn(JsonNode root) {
        var operations = new ArrayList<Operation>();
        root.path("paths").fields().forEachRemaining(path -> METHODS.stream()
                .filter(path.getValue()::has)
                .forEach(method -> operations.add(new Operation(method.toUpperCase(), path.getKey(),
                        path.getValue().get(method)))));
        return List.copyOf(operations);
    }

    /** Of two paths that fit, the one with fewer parameters is meant. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.fits(path))
                .min(Comparator.comparing(operation -> operation.path().chars().filter(c -> c == '{').count()));
    }

    JsonNode schemas() {
        return root.path("components").path("schemas");
    }

    /** Follows a reference within the document. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(root.at(node.get("$ref").asText().substring(1))) : node;
    }

    /** The same of a schema; one of something or nothing becomes that something, or null. */
    JsonNode flat(JsonNode schema) {
        var found = resolved(schema);
        if (!found.has("anyOf")) {
            return found;
        }
        ObjectNode one = flat(found.get("anyOf").get(0)).deepCopy();
        var types = one.putArray("type").add(resolved(found.get("anyOf").get(0)).path("type").asText());
        found.get("anyOf").forEach(part -> {
            if (part.path("type").asText().equals("null")) {
                types.add("null");
            }
        });
        return one;
    }
}
