package io.amends.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What a client of the released API would stumble over in the new one. Additions are no break: clients ignore them. */
public class BreakingChanges {

    private final ApiDocument released;
    private final ApiDocument current;
    private final List<String> found = new ArrayList<>();

    public BreakingChanges(ApiDocument released, ApiDocument current) {
        this.released = released;
        this.current = current;
    }

    /** One line for each, in a fixed order. */
    public List<String> list() {
        released.operations().forEach(before -> current.operations().stream()
                .filter(now -> now.toString().equals(before.toString()))
                .findFirst()
                .ifPresentOrElse(now -> compare(before, now), () -> found.add(before + ": gone")));
        return found.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private void compare(Operation before, Operation now) {
        parameters(before, now);
        compareBodies(before + " request", before.description().path("requestBody"), now.description().path("requestBody"),
                true);
        before.description().path("responses").fields().forEachRemaining(response -> {
            var where = before + " " + response.getKey();
            if (!now.description().path("responses").has(response.getKey())) {
                found.add(where + ": gone");
            } else if (response.getKey().startsWith("2")) {
                compareBodies(where, response.getValue(), now.description().path("responses").path(response.getKey()), false);
            }
        });
    }

    private void parameters(Operation before, Operation now) {
        before.description().path("parameters").forEach(parameter -> {
            if (same(now, parameter).isEmpty()) {
                found.add(before + " parameter " + parameter.path("name").asText() + ": gone");
            }
        });
        now.description().path("parameters").forEach(parameter -> {
            boolean wasRequired = same(before, parameter).stream().anyMatch(old -> old.path("required").asBoolean());
            if (parameter.path("required").asBoolean() && !wasRequired) {
                found.add(before + " parameter " + parameter.path("name").asText() + ": required now");
            }
            same(before, parameter).forEach(old -> new SchemaChanges(found, true).compare(
                    before + " parameter " + parameter.path("name").asText(), released.flat(old.path("schema")),
                    current.flat(parameter.path("schema"))));
        });
    }

    private static List<JsonNode> same(Operation operation, JsonNode parameter) {
        return elements(operation.description().path("parameters"))
                .filter(other -> other.path("name").equals(parameter.path("name")))
                .filter(other -> other.path("in").equals(parameter.path("in")))
                .toList();
    }

    private void compareBodies(String where, JsonNode before, JsonNode now, boolean isRequest) {
        before.path("content").fields().forEachRemaining(content -> {
            if (!now.path("content").has(content.getKey())) {
                found.add(where + ": no " + content.getKey() + " any more");
            } else {
                walk(where, content.getValue().path("schema"), now.path("content").path(content.getKey()).path("schema"),
                        isRequest, new HashSet<>());
            }
        });
        if (isRequest && now.path("required").asBoolean() && !before.path("required").asBoolean() && before.has("content")) {
            found.add(where + ": required now");
        }
    }

    private void walk(String where, JsonNode before, JsonNode now, boolean isRequest, Set<JsonNode> seen) {
        var old = released.flat(before);
        var fresh = current.flat(now);
        if (!seen.add(before)) {
            return;
        }
        new SchemaChanges(found, isRequest).compare(where, old, fresh);
        old.path("properties").fields().forEachRemaining(property -> {
            if (fresh.path("properties").has(property.getKey())) {
                walk(where + "." + property.getKey(), property.getValue(), fresh.path("properties").get(property.getKey()),
                        isRequest, new HashSet<>(seen));
            }
        });
        if (old.has("items") && fresh.has("items")) {
            walk(where + "[]", old.get("items"), fresh.get("items"), isRequest, new HashSet<>(seen));
        }
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
