package io.amends.tickets.tool.application;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.amends.tickets.remedy.domain.Parameters;

/** Parameters in their one form, so that the same are the same text: names in order, no blanks. */
public final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private CanonicalJson() {
    }

    /** Of an object as it was sent; absent = none. */
    public static Parameters of(@Nullable Map<String, ?> parameters) {
        try {
            return parameters == null ? Parameters.NONE : new Parameters(JSON.writeValueAsString(parameters));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }

    public static JsonNode read(Parameters parameters) {
        try {
            return JSON.readTree(parameters.json());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }

    public static Map<String, Object> map(Parameters parameters) {
        return JSON.convertValue(read(parameters), new TypeReference<>() {
        });
    }
}
