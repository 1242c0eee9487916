package io.amends.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Compares one schema with its successor. A request may only ask for less than before, an answer may only promise more.
 *
 * @param found where breaks are noted
 */
record SchemaChanges(List<String> found, boolean isRequest) {

    private static final List<String> LIMITS = List.of("maxLength", "minLength", "maximum", "minimum", "pattern", "format");

    void compare(String where, JsonNode before, JsonNode now) {
        types(where, types(before), types(now));
        properties(where, before, now);
        if (isRequest) {
            narrowed(where, before, now);
        }
    }

    private void types(String where, Set<String> before, Set<String> now) {
        var lost = isRequest ? without(before, now) : without(now, before);
        // A number where a whole number was, and the like: in both directions somebody is surprised.
        if (!lost.isEmpty() && !before.isEmpty()) {
            found.add(where + ": " + before + " became " + now);
        }
    }

    private void properties(String where, JsonNode before, JsonNode now) {
        before.path("properties").fieldNames().forEachRemaining(name -> {
            if (!now.path("properties").has(name)) {
                found.add(where + "." + name + ": gone");
            }
        });
        var stronger = isRequest ? now : before;
        var weaker = isRequest ? before : now;
        BreakingChanges.elements(stronger.path("required")).map(JsonNode::asText)
                .filter(name -> BreakingChanges.elements(weaker.path("required"))
                        .noneMatch(other -> other.asText().equals(name)))
                .filter(name -> isRequest || now.path("properties").has(name))
                .forEach(
                        name -> found.add(where + "." + name + (isRequest ? ": required now" : ": not always there any more")));
    }

    private void narrowed(String where, JsonNode before, JsonNode now) {
        LIMITS.stream()
                .filter(limit -> now.has(limit) && !now.get(limit).equals(before.path(limit)))
                .forEach(limit -> found.add(where + ": " + limit + " " + before.path(limit).asText("none") + " became "
                        + now.get(limit).asText()));
        BreakingChanges.elements(before.path("enum"))
                .filter(value -> BreakingChanges.elements(now.path("enum")).noneMatch(value::equals))
                .forEach(value -> found.add(where + ": value " + value.asText() + " is gone"));
    }

    private static Set<String> types(JsonNode schema) {
        var types = schema.path("type").isArray() ? BreakingChanges.elements(schema.path("type"))
                : Stream.of(schema.path("type"));
        return types.map(JsonNode::asText).filter(type -> !type.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> without(Set<String> types, Set<String> others) {
        return types.stream().filter(type -> !others.contains(type)).collect(Collectors.toUnmodifiableSet());
    }
}
