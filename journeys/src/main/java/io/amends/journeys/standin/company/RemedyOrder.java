package io.amends.journeys.standin.company;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.vertx.core.json.JsonObject;

/** What the company is asked to do for a customer. */
record RemedyOrder(String remedyId, String type, @Nullable Money amount, String customerNumber, JsonObject parameters) {

    /** Empty when the data is no order; a remedy such as a new password has no amount. */
    static Optional<RemedyOrder> of(JsonObject data) {
        try {
            JsonObject amount = data.getJsonObject("amount");
            return Optional.of(new RemedyOrder(
                    required(data, "remedyId"),
                    required(data, "type"),
                    amount == null ? null : Money.of(amount),
                    required(data, "customerNumber"),
                    data.getJsonObject("parameters", new JsonObject())));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String required(JsonObject data, String field) {
        String value = data.getString(field);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }
}
