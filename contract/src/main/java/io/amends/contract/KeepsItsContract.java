package io.amends.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** What the description of every service has to be; its tests run once Quarkus has written the document. */
public interface KeepsItsContract {

    /** Name of the service, as in {@code docs/api}. */
    String service();

    @Test
    default void breaksNothingThatIsReleasedUnlessItIsDeclared() throws IOException {
        var released = ApiDocument.in(Path.of("../docs/api/" + service() + "-v1.yaml"));
        try (var declared = Files.lines(Path.of("../docs/api/" + service() + "-breaks.txt"))) {
            assertThat(new BreakingChanges(released, ApiDocument.ofThisService()).list())
                    .containsExactlyInAnyOrderElementsOf(
                            declared.filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        }
    }

    @Test
    default void givesExamplesThatAreTrue() {
        var document = ApiDocument.ofThisService();
        var schemas = new Schemas(document);
        var wrong = new TreeMap<String, List<String>>();
        document.schemas().fields().forEachRemaining(schema -> schema.getValue().path("examples").forEach(example -> {
            var mistakes = schemas.mistakes(schema.getValue(), example.toString());
            if (!mistakes.isEmpty()) {
                wrong.put(schema.getKey(), mistakes);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    default void showsAnExampleOfEveryRequest() {
        var document = ApiDocument.ofThisService();
        assertThat(document.operations())
                .filteredOn(operation -> operation.description().has("requestBody"))
                .allSatisfy(operation -> operation.description().path("requestBody").path("content").fields()
                        .forEachRemaining(
                                content -> assertThat(hasExample(document, content)).as(operation.toString()).isTrue()));
    }

    @Test
    default void saysOfEveryOperationWhatItIsFor() {
        BiConsumer<Operation, String> has = (operation, field) -> assertThat(operation.description().path(field).asText())
                .as(operation + " " + field).isNotBlank();
        assertThat(ApiDocument.ofThisService().operations()).isNotEmpty()
                .allSatisfy(operation -> List.of("summary", "operationId").forEach(field -> has.accept(operation, field)))
                .allSatisfy(operation -> assertThat(operation.description().path("responses").fieldNames()).toIterable()
                        .as(operation.toString()).anyMatch(status -> status.startsWith("2")));
    }

    private static boolean hasExample(ApiDocument document, Map.Entry<String, JsonNode> content) {
        return !content.getKey().equals("application/json") || content.getValue().has("examples")
                || document.resolved(content.getValue().path("schema")).has("examples");
    }
}
