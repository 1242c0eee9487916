package io.amends.tickets.executor.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.amends.tickets.executor.domain.Requests.Request;

/**
 * Makes a request of an order. A value goes from tree to tree and is written by a JSON writer, never as a piece of text: what a
 * customer is called cannot end a string or a path.
 */
final class Template {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Template() {
    }

    static byte[] body(Request request, JsonNode order) {
        return request.body() == null ? new byte[0] : write(fill(read(request.body()), order));
    }

    /** Every value is one piece of the path, whatever stands in it. */
    static String path(Request request, JsonNode order) {
        return PLACE.matcher(request.path()).replaceAll(place -> piece(place, order));
    }

    private static String piece(MatchResult place, JsonNode order) {
        var value = order.path(place.group(1)).asText("");
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new NotSent("NO_VALUE_FOR_THE_ADDRESS");
        }
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    /** Whether it is a JSON object that points at something. */
    static boolean isGood(Request request) {
        try {
            return request.body() == null || fill(read(request.body()), NODES.objectNode()).isObject();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static JsonNode fill(JsonNode template, JsonNode order) {
        if (template instanceof ObjectNode object) {
            return object(object, order);
        }
        if (template instanceof ArrayNode array) {
            var filled = NODES.arrayNode();
            for (JsonNode item : array) {
                var value = fill(item, order);
                filled.add(value.isMissingNode() ? NODES.nullNode() : value);
            }
            return filled;
        }
        return template instanceof TextNode text ? value(text.asText(), order) : template;
    }

    private static JsonNode object(ObjectNode template, JsonNode order) {
        var filled = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : template.properties()) {
            var value = fill(member.getValue(), order);
            if (!value.isMissingNode()) {
                filled.set(member.getKey(), value);
            }
        }
        return filled;
    }

    private static JsonNode value(String text, JsonNode order) {
        if (text.startsWith("$$")) {
            return NODES.textNode(text.substring(1));
        }
        if (text.startsWith("$?/")) {
            var found = order.at(text.substring(2));
            return found.isNull() ? MissingNode.getInstance() : found;
        }
        if (text.startsWith("$/")) {
            var found = order.at(text.substring(1));
            return found.isMissingNode() ? NODES.nullNode() : found;
        }
        return NODES.textNode(text);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text) instanceof ObjectNode object ? object : notAnObject();
        } catch (JsonProcessingException e) {
            return notAnObject();
        }
    }

    private static JsonNode notAnObject() {
        throw new IllegalArgumentException("A body is a JSON object");
    }

    private static byte[] write(JsonNode tree) {
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is always JSON", e);
        }
    }
}
