package io.amends.journeys.standin.partner;

import java.time.Instant;

import io.vertx.core.json.JsonObject;

/** A webhook that arrived; the same id arrives again when the sender did not hear the answer. */
public record Receipt(String id, String type, Instant at, JsonObject body) {

    JsonObject json() {
        return new JsonObject().put("id", id).put("type", type).put("at", at.toString()).put("body", body);
    }
}
