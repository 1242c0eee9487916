package io.amends.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The wire is a document of its own: a sample of a released event never changes, whatever happens to the records. */
class GoldenSamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    static Stream<EventType<?>> everyType() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void readsAndWritesTheSampleUnchanged(EventType<?> type) throws IOException {
        var sample = sample(type);
        assertThat(JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(sample, type.payload())))).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void ignoresAFieldThatANewerServiceAdds(EventType<?> type) throws IOException {
        var newer = ((ObjectNode) sample(type)).deepCopy().put("addedLater", true);
        assertThat((Object) JSON.treeToValue(newer, type.payload())).isEqualTo(JSON.treeToValue(sample(type), type.payload()));
    }

    @Test
    void namesAreUniqueAndEndInTheirVersion() {
        assertThat(EventTypes.all().map(EventType::name)).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z.-]+\\.v\\d+"));
    }

    private static JsonNode sample(EventType<?> type) throws IOException {
        var path = "/contract/" + type.topic().replace("-events", "") + "/" + type.name() + ".json";
        try (var resource = GoldenSamplesTest.class.getResourceAsStream(path)) {
            assertThat(resource).as("golden sample %s", path).isNotNull();
            return JSON.readTree(resource);
        }
    }
}
