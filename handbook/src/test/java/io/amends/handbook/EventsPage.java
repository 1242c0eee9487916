package io.amends.handbook;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.amends.events.EventType;
import io.amends.events.EventTypes;

/** docs/events.md: every event, from its type, its schema and its golden sample. */
final class EventsPage {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INTRODUCTION = """
            # Events

            What the services tell each other over Kafka. This page is made from the types, the schemas and the samples \
            (`./mvnw -q test -pl handbook -am -Dhandbook.write=true`); a test fails when it is old.

            A record is a CloudEvent 1.0 in binary mode: its value is the JSON below, its headers are `ce_specversion`, `ce_id` \
            (the same however often it is delivered), `ce_type`, `ce_source`, `ce_subject` (the key), `ce_time`, `ce_sequence` \
            (from 1 for each key, without gaps), `ce_correlationid`, `ce_causationid` and `content-type`. Events of one key arrive \
            in order; any may arrive twice. The three topics know no common order.

            For readers: ignore fields and types that you do not know. A released schema never changes; what has to change comes as \
            the next version beside it ([ADR 0025](adr/0025-schemas-samples-versions.md)). Schemas and samples lie in \
            [events/src/main/resources/contract](../events/src/main/resources/contract).
            """;
    private static final List<String> TOPICS = List.of(EventTypes.CHANNEL_EVENTS, EventTypes.TICKET_EVENTS,
            EventTypes.FOLLOWUP_EVENTS);
    private static final Map<String, String> KEYS = Map.of(EventTypes.CHANNEL_EVENTS, "conversation",
            EventTypes.TICKET_EVENTS, "ticket", EventTypes.FOLLOWUP_EVENTS, "ticket (of `duty.*` one for all)");

    private EventsPage() {
    }

    static Page page() {
        return new Page("docs/events.md", INTRODUCTION + TOPICS.stream().map(EventsPage::topic).collect(joining()));
    }

    private static String topic(String topic) {
        var types = EventTypes.all().filter(type -> type.topic().equals(topic)).toList();
        return "\n## %s\n\nTold by %s; the key is the %s.\n\n| event | meaning | read by |\n|---|---|---|\n%s%s".formatted(
                topic,
                EventUse.producer(types.getFirst()), KEYS.get(topic),
                types.stream().map(EventsPage::summary).collect(joining()),
                types.stream().map(EventsPage::chapter).collect(joining()));
    }

    private static String summary(EventType<?> type) {
        var readers = EventUse.readers(type);
        return "| [`%s`](#%s) | %s | %s |\n".formatted(type.name(), type.name().replace(".", ""),
                schema(type).path("title").asText(), readers.isEmpty() ? "nobody yet" : String.join(", ", readers));
    }

    private static String chapter(EventType<?> type) {
        var schema = schema(type);
        return "\n### %s\n\n%s %s\n\n| field | type | | meaning |\n|---|---|---|---|\n%s\n```json\n%s\n```\n".formatted(
                type.name(), schema.path("title").asText(), schema.path("description").asText(),
                fields("", schema).collect(joining()), document(type, ".json").toPrettyString());
    }

    private static Stream<String> fields(String prefix, JsonNode schema) {
        var required = StreamSupport.stream(schema.path("required").spliterator(), false).map(JsonNode::asText).toList();
        return schema.path("properties").properties().stream().flatMap(field -> Stream.concat(
                Stream.of("| `%s%s` | %s | %s | %s |\n".formatted(prefix, field.getKey(), kind(field.getValue()),
                        required.contains(field.getKey()) ? "" : "optional", field.getValue().path("description").asText())),
                fields(prefix + field.getKey() + ".", field.getValue())));
    }

    private static String kind(JsonNode field) {
        if (field.has("enum")) {
            return StreamSupport.stream(field.path("enum").spliterator(), false).map(value -> "`" + value.asText() + "`")
                    .collect(joining(", "));
        }
        return field.path("format").asText(field.path("type").asText());
    }

    static JsonNode schema(EventType<?> type) {
        return document(type, ".schema.json");
    }

    private static JsonNode document(EventType<?> type, String ending) {
        var folder = type.topic().replace("-events", "");
        try {
            return JSON.readTree(House.read("events/src/main/resources/contract/" + folder + "/" + type.name() + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(type.name() + ending, e);
        }
    }
}
