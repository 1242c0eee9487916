package io.amends.foundation.openapi;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which schemas are of what is sent to us. */
class RequestSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private final OpenAPI api;
    private final Set<String> names = new LinkedHashSet<>();

    RequestSchemas(OpenAPI api) {
        this.api = api;
    }

    Set<String> names() {
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .forEach(this::follow);
        return names;
    }

    private void follow(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(PREFIX.length());
            if (names.add(name)) {
                follow(api.getComponents().getSchemas().get(name));
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::follow);
        }
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()).forEach(this::follow);
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(parts -> parts.forEach(this::follow));
    }
}
