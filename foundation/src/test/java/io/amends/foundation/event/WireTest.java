package io.amends.foundation.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.amends.events.EventType;
import io.amends.events.EventTypes;
import io.amends.events.channel.MessageReceived;

/** Every event as it travels: read and written as its golden sample stands, and refused when something is missing. */
class WireTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<EventType<?>> everyType() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    @DisplayName("input-D4 Every golden sample is read, and written to the letter")
    void readsAndWritesTheSample(EventType<?> type) throws IOException {
        assertThat(EventJson.write(read(type, sample(type)))).isEqualTo(sample(type).toString());
    }

    @ParameterizedTest
    @MethodSource("everyType")
    @DisplayName("input-D5 A field that a newer service adds is ignored")
    void ignoresAFieldThatANewerServiceAdds(EventType<?> type) throws IOException {
        var newer = sample(type).deepCopy().put("addedLater", true);
        assertThat((Object) read(type, newer)).isEqualTo(read(type, sample(type)));
    }

    static Stream<Field> requiredFields() {
        return EventTypes.all().flatMap(type -> names(document(type, ".schema.json").path("required"))
                .map(name -> new Field(type, name)));
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void refusesAnEventWithout(Field field) {
        var poorer = sample(field.type);
        poorer.remove(field.name);
        assertThatThrownBy(() -> read(field.type, poorer)).isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(field.name);
        var empty = sample(field.type).putNull(field.name);
        assertThatThrownBy(() -> read(field.type, empty)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    @DisplayName("input-D9 An event of 10 MB is refused before it is saved; one of 900 kB is not")
    void refusesWhatNoBrokerTakes() {
        assertThat(EventJson.write(aMessageOf(900_000))).hasSizeGreaterThan(900_000);
        assertThatThrownBy(() -> EventJson.write(aMessageOf(10_000_000))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Too long for an event: MessageReceived");
    }

    private static MessageReceived aMessageOf(int length) {
        var id = UUID.randomUUID();
        return new MessageReceived(id, id, id, "x", "99", "MENTION", "PUBLIC", "ines", "Ines", null, "a".repeat(length), "en",
                Instant.EPOCH, Instant.EPOCH);
    }

    private static Stream<String> names(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }

    private static <T> T read(EventType<T> type, JsonNode event) throws IOException {
        return EventJson.read(event.toString().getBytes(UTF_8), type.payload());
    }

    private static ObjectNode sample(EventType<?> type) {
        return document(type, ".json");
    }

    private static ObjectNode document(EventType<?> type, String ending) {
        var path = "/contract/" + type.topic().replace("-events", "") + "/" + type.name() + ending;
        try (var resource = EventTypes.class.getResourceAsStream(path)) {
            return (ObjectNode) JSON.readTree(resource);
        } catch (IOException | IllegalArgumentException e) {
            throw new AssertionError("Not readable: " + path, e);
        }
    }

    record Field(EventType<?> type, String name) {

        @Override
        public String toString() {
            return type.name() + ": " + name;
        }
    }
}
