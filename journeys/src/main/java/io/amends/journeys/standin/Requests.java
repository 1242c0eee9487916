package io.amends.journeys.standin;

import java.util.Optional;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Reads what a caller sent. */
public final class Requests {

    private Requests() {
    }

    /** The body, byte for byte; a request without one has an empty one. */
    public static Buffer bodyOf(RoutingContext context) {
        Buffer body = context.body().buffer();
        return body == null ? Buffer.buffer() : body;
    }

    /** The body as a JSON object; empty when it is anything else. */
    public static Optional<JsonObject> objectIn(RoutingContext context) {
        try {
            return Optional.of(new JsonObject(bodyOf(context)));
        } catch (DecodeException | ClassCastException notAnObject) {
            return Optional.empty();
        }
    }

    /** What a Standard Webhook carries under {@code data}; nothing when it has no such object. */
    public static JsonObject dataIn(RoutingContext context) {
        return objectIn(context)
                .map(body -> body.getValue("data"))
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElseGet(JsonObject::new);
    }
}
