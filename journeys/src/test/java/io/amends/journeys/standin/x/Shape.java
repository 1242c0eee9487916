package io.amends.journeys.standin.x;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The names of all fields of a document, with their places and without their values; ids as names become {@code *}. */
final class Shape {

    private final Set<String> fields = new TreeSet<>();

    private Shape() {
    }

    static Set<String> of(JsonObject json) {
        Shape shape = new Shape();
        shape.add("", json);
        return shape.fields;
    }

    private void add(String place, Object value) {
        switch (value) {
            case JsonObject object when object.isEmpty() -> fields.add(place + " empty");
            case JsonArray array when array.isEmpty() -> fields.add(place + " empty");
            case JsonObject object -> object.forEach(field -> add(place + "/" + name(field), field.getValue()));
            case JsonArray array -> array.forEach(item -> add(place + "[]", item));
            default -> fields.add(place + " " + value.getClass().getSimpleName());
        }
    }

    private static String name(Map.Entry<String, Object> field) {
        return field.getKey().matches("\\d+") ? "*" : field.getKey();
    }
}
