package io.amends.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The documents of a type of event: golden sample and schema, beside each other. */
record Contract(EventType<?> type) {

    static final Path ROOT = Path.of("src/main/resources/contract");
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Contract> all() {
        return EventTypes.all().map(Contract::new);
    }

    JsonNode sample() {
        return read(".json", "a golden sample, which never changes once it is released");
    }

    JsonNode schema() {
        return read(".schema.json", "a JSON Schema that describes each field, as those of its neighbours do");
    }

    private JsonNode read(String ending, String what) {
        var file = folder().resolve(type.name() + ending);
        if (!Files.exists(file)) {
            throw new AssertionError(type.name() + " needs " + what + ": write events/" + file
                    + " (CONTRIBUTING.md, \"Add an event\").");
        }
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private Path folder() {
        return ROOT.resolve(type.topic().replace("-events", ""));
    }

    @Override
    public String toString() {
        return type.name();
    }
}
