package io.amends.journeys.standin.company;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.vertx.core.json.JsonObject;

/** Something that really happened to a customer. */
public record Effect(String remedyId, String type, @Nullable Money amount, String customerNumber, Instant at) {

    JsonObject json() {
        return asRemedy().put("remedyId", remedyId).put("customerNumber", customerNumber);
    }

    /** As the customer's own history shows it. */
    JsonObject asRemedy() {
        return new JsonObject()
                .put("type", type)
                .put("amount", amount == null ? null : amount.json())
                .put("at", at.toString());
    }
}
