package io.amends.tickets.executor.application;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.amends.tickets.executor.domain.Answer;

/** An answer in JSON. One that cannot be read says nothing, so only its status counts. */
public record JsonAnswer(int status, JsonNode tree) implements Answer {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public static JsonAnswer of(int status, byte[] body) {
        try {
            return new JsonAnswer(status, JSON.readTree(body));
        } catch (IOException unreadable) {
            return new JsonAnswer(status, MissingNode.getInstance());
        }
    }

    /** A part of it, under the same status. */
    public JsonAnswer part(String pointer) {
        return new JsonAnswer(status, tree.at(pointer));
    }

    @Override
    public Optional<String> at(String pointer) {
        var found = tree.at(JsonPointer.compile(pointer));
        return found.isValueNode() && !found.isNull() ? Optional.of(found.asText()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "JsonAnswer[status=" + status + "]";
    }
}
