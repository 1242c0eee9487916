package io.amends.contract;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a browser may do for a page of another origin (CORS): all that the API offers for the console's, nothing for any other.
 */
public interface LetsTheConsoleIn {

    /** As the settings of the tests name it. */
    String CONSOLE = "https://console.example";
    String ELSEWHERE = "https://elsewhere.example";

    /** What every request may bear beside what its operation names. */
    Set<String> ALWAYS = Set.of("accept", "accept-language", "authorization", "content-type");
    Set<String> WORTH_READING = Set.of("etag", "link", "location", "retry-after");

    @Test
    @DisplayName("The console's page may use every method with every header that the document names")
    default void allowsWhatIsOffered() {
        var headersByMethod = guarded().collect(groupingBy(Operation::method,
                mapping(LetsTheConsoleIn::headers, Collectors.reducing(ALWAYS, LetsTheConsoleIn::union))));
        assertThat(headersByMethod).isNotEmpty().allSatisfy((method, headers) -> {
            var reply = given().header("Origin", CONSOLE).header("Access-Control-Request-Method", method)
                    .header("Access-Control-Request-Headers", String.join(",", headers)).options(path(method));
            assertThat(reply.statusCode()).isEqualTo(200);
            assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo(CONSOLE);
            assertThat(names(reply.header("Access-Control-Allow-Methods"))).contains(method.toLowerCase());
            assertThat(names(reply.header("Access-Control-Allow-Headers"))).containsAll(headers);
        });
    }

    @Test
    @DisplayName("The console's page may read every header of an answer that tells it something")
    default void showsItsHeaders() {
        var promised = guarded().flatMap(operation -> elements(operation.description().path("responses")))
                .flatMap(reply -> names(reply.path("headers"))).filter(WORTH_READING::contains).collect(Collectors.toSet());
        var shown = given().header("Origin", CONSOLE).get("/v1/nothing").header("Access-Control-Expose-Headers");
        assertThat(names(shown)).containsAll(promised);
    }

    @Test
    @DisplayName("control-5 A page of another origin may use nothing, not even with a form that needs no leave")
    default void refusesAnyOtherPage() {
        assertThat(guarded()).allSatisfy(operation -> {
            var strange = Knock.at(operation).with("Origin", ELSEWHERE);
            assertThat(strange.status()).as(operation.toString()).isEqualTo(403);
            assertThat(strange.by("OPTIONS").with("Access-Control-Request-Method", operation.method()).status())
                    .as(operation.toString()).isEqualTo(403);
        });
    }

    private static Stream<Operation> guarded() {
        return ApiDocument.ofThisService().operations().stream().filter(operation -> !operation.isOpen());
    }

    private static String path(String method) {
        return guarded().filter(operation -> operation.method().equals(method)).findFirst().orElseThrow().somePath();
    }

    private static Set<String> headers(Operation operation) {
        return elements(operation.description().path("parameters"))
                .filter(parameter -> parameter.path("in").asText().equals("header"))
                .map(parameter -> parameter.path("name").asText().toLowerCase()).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static Stream<String> names(JsonNode headers) {
        return StreamSupport.stream(((Iterable<String>) headers::fieldNames).spliterator(), false).map(String::toLowerCase);
    }

    private static Set<String> names(String list) {
        return Stream.of(list.toLowerCase().split(",")).map(String::strip).collect(Collectors.toSet());
    }
}
