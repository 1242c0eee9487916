package io.amends.foundation.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * JSON of events: written without nulls; read tolerantly where there is more than we know, and strictly where something is
 * missing.
 */
public final class EventJson {

    // A broker takes 1 MiB at most unless it is told otherwise, and headers need room too.
    private static final int MOST_BYTES = 1_000_000;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new RequiredUnlessNullable())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EventJson() {
    }

    /** @throws IllegalArgumentException when no broker would take it; saved, it would hold up all that comes after it */
    public static String write(Object payload) {
        try {
            String json = MAPPER.writeValueAsString(payload);
            if (json.length() > MOST_BYTES / 3 && json.getBytes(UTF_8).length > MOST_BYTES) {
                throw new IllegalArgumentException("Too long for an event: " + payload.getClass().getSimpleName());
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event record that is not JSON: " + payload.getClass().getSimpleName(), e);
        }
    }

    public static <T> T read(byte[] payload, Class<T> type) throws IOException {
        return MAPPER.readValue(payload, type);
    }
}
