package io.amends.events;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The wire is a document of its own: each type of event has a schema and a sample, and its record says the same. */
class ContractTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Class<?>, String> JSON_TYPES = Map.of(int.class, "integer", long.class, "integer",
            boolean.class, "boolean", Money.class, "object");

    static Stream<Contract> all() {
        return Contract.all();
    }

    @Test
    void listsEveryConstantAndNamesItByWordsAndVersion() throws IllegalAccessException {
        var constants = new ArrayList<Object>();
        for (var field : EventTypes.class.getFields()) {
            if (field.getType() == EventType.class && Modifier.isStatic(field.getModifiers())) {
                constants.add(field.get(null));
            }
        }
        assertThat(EventTypes.all().map(Object.class::cast)).containsExactlyInAnyOrderElementsOf(constants);
        assertThat(EventTypes.all().map(EventType::name)).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z.-]+\\.v\\d+"));
    }

    @Test
    void keepsNoDocumentOfATypeThatIsNotKnown() throws IOException {
        var names = EventTypes.all().map(EventType::name).collect(toSet());
        try (var files = Files.walk(Contract.ROOT)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
                    .allSatisfy(file -> assertThat(names).contains(file.replaceAll("(\\.schema)?\\.json$", "")));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void acceptsTheSampleAndWhatANewerServiceAddsToIt(Contract contract) {
        assertThat(problems(contract.schema(), contract.sample())).isEmpty();
        var newer = ((ObjectNode) contract.sample()).put("addedLater", true);
        assertThat(problems(contract.schema(), newer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatTheRecordSays(Contract contract) {
        assertDescribes(contract.schema(), contract.type().payload());
    }

    @ParameterizedTest
    @MethodSource("all")
    void describesEachField(Contract contract) {
        var schema = contract.schema();
        assertThat(schema.path("$id").asText()).isEqualTo("urn:amends:event:" + contract);
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Stream.of("title", "description")).allSatisfy(words -> assertThat(schema.path(words).asText()).isNotBlank());
        assertThat(schema.path("properties").properties())
                .allSatisfy(field -> assertThat(field.getValue().path("description").asText()).isNotBlank());
    }

    static Stream<Named> requiredFields() {
        return all().flatMap(contract -> required(contract.schema()).stream().map(field -> new Named(contract, field)));
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void refusesAnEventWithout(Named field) {
        var poorer = ((ObjectNode) field.contract.sample()).without(field.name);
        assertThat(problems(field.contract.schema(), poorer)).singleElement().satisfies(
                problem -> assertThat(problem.getKeyword()).isEqualTo("required"));
    }

    private static void assertDescribes(JsonNode schema, Class<?> type) {
        var components = List.of(type.getRecordComponents());
        assertThat(schema.path("properties").fieldNames()).toIterable().as("fields of %s", type)
                .containsExactlyElementsOf(components.stream().map(RecordComponent::getName).toList());
        assertThat(required(schema)).as("required fields of %s", type).containsExactlyElementsOf(
                components.stream().filter(component -> !isNullable(component)).map(RecordComponent::getName).toList());
        for (var component : components) {
            var described = schema.path("properties").path(component.getName());
            assertThat(described.path("type").asText()).as(component.toString())
                    .isEqualTo(JSON_TYPES.getOrDefault(component.getType(), "string"));
            assertThat(described.path("format").asText().equals("uuid")).as(component.toString())
                    .isEqualTo(component.getType() == UUID.class);
            if (component.getType().isRecord()) {
                assertDescribes(described, component.getType());
            }
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<String> required(JsonNode schema) {
        var names = new ArrayList<String>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static List<Error> problems(JsonNode schema, JsonNode event) {
        return SCHEMAS.getSchema(schema.toString()).validate(event.toString(), InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    record Named(Contract contract, String name) {

        @Override
        public String toString() {
            return contract + ": " + name;
        }
    }
}
