package io.amends.journeys.standin.x;

import io.vertx.core.json.JsonObject;

/** Numbers as X writes them in webhooks: twice, the second time as text for readers that round large ones. */
final class Figures {

    private final JsonObject json = new JsonObject();

    Figures put(String name, int value) {
        json.put(name, value).put(name + "_str", Integer.toString(value));
        return this;
    }

    Figures zero(String... names) {
        for (String name : names) {
            put(name, 0);
        }
        return this;
    }

    JsonObject json() {
        return json;
    }
}
