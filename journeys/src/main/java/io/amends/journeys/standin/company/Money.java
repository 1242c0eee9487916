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

    String words() {
        return "%s %d.%02d".formatted(currency, minor / 100, Math.abs(minor % 100));
    }

    JsonObject json() {
        return new JsonObject().put("minor", minor).put("currency", currency);
    }
}
