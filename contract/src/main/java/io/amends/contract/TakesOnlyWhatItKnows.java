package io.amends.contract;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Every endpoint that takes JSON takes exactly the JSON that its document describes; walked from the document. */
public interface TakesOnlyWhatItKnows {

    /** Of a person who may call what takes a body. */
    String tokenOf(Operation operation);

    @Test
    @DisplayName("input-B4 What a request may not say is refused by name, on every endpoint")
    default void refusesWhatItDoesNotKnow() {
        bodies().forEach(operation -> {
            var more = example(operation).deepCopy().put("approvedBy", "me");
            refused(operation, send(operation, more.toString()), 400).body(at("code", equalTo("unreadable-body")))
                    .body(at("violations.field", hasItem("approvedBy"))).body(at("violations.in", hasItem("body")));
        });
    }

    @Test
    @DisplayName("input-B4 A field twice, something after the end, and what is no JSON are refused on every endpoint")
    default void refusesWhatIsNotOneDocument() {
        bodies().forEach(operation -> {
            var field = example(operation).fieldNames().next();
            var good = example(operation).toString();
            var twice = "{\"" + field + "\":" + example(operation).get(field) + "," + good.substring(1);
            refused(operation, send(operation, twice), 400).body(at("violations.field", hasItem(field)));
            Stream.of(good + "{}", good + "]", "[" + good + "]", "\"text\"", "{\"" + field + "\":NaN}", "{",
                    "{\"" + field + "\"}")
                    .forEach(odd -> refused(operation, send(operation, odd), 400));
        });
    }

    @Test
    @DisplayName("input-B15 Another form than JSON in UTF-8 is refused on every endpoint")
    default void refusesAnotherForm() {
        bodies().forEach(operation -> {
            var good = example(operation).toString();
            Stream.of("text/plain", "application/xml", "application/x-www-form-urlencoded")
                    .forEach(type -> refused(operation, request(operation).contentType(type).body(good)
                            .request(operation.method(), operation.somePath()).then(), 415));
            refused(operation, request(operation).contentType("application/json").header("Content-Encoding", "gzip").body(good)
                    .request(operation.method(), operation.somePath()).then(), 415);
        });
    }

    @Test
    @DisplayName("input-A11 A body that is too large is refused on every endpoint")
    default void refusesWhatIsTooLarge() {
        bodies().forEach(operation -> refused(operation, send(operation, "{\"x\":\"" + "x".repeat(70_000) + "\"}"), 413)
                .body(at("code", equalTo("too-large"))));
    }

    private ValidatableResponse send(Operation operation, String body) {
        return request(operation).contentType("application/json").body(body)
                .request(operation.method(), operation.somePath()).then();
    }

    private RequestSpecification request(Operation operation) {
        return given().auth().oauth2(tokenOf(operation)).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static ValidatableResponse refused(Operation operation, ValidatableResponse reply, int status) {
        assertThat(reply.extract().statusCode()).as(operation + " " + reply.extract().asString()).isEqualTo(status);
        return reply;
    }

    private static Stream<Operation> bodies() {
        return ApiDocument.ofThisService().operations().stream()
                .filter(operation -> !operation.isOpen() && content(operation).has("schema"));
    }

    private static JsonNode content(Operation operation) {
        return operation.description().path("requestBody").path("content").path("application/json");
    }

    private static ObjectNode example(Operation operation) {
        var content = content(operation);
        var named = content.path("examples").elements();
        var example = named.hasNext() ? named.next().path("value")
                : ApiDocument.ofThisService().resolved(content.path("schema")).path("examples").path(0);
        return (ObjectNode) (example.isTextual() ? Schemas.read(example.asText()) : example);
    }
}
