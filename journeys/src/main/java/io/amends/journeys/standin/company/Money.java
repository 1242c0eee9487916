package io.amends.journeys.standin.company;

import io.vertx.core.json.JsonObject;

/** An amount in the smallest unit of its currency. */
public record Money(long minor, String currency) {

    static Money euro(long minor) {
        return new Money(minor, "EUR");
    }

    static Money of(JsonObject json) {
        return new Money(json.getLong("minor"), json.getString("currency"));
    }

    JsonObject json() {
        return new JsonObject().put("minor", minor).put("currency", currency);
    }
}
