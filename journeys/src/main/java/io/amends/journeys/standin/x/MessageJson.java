package io.amends.journeys.standin.x;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A direct message as the Activity API shows it, with both people in a map by id. */
final class MessageJson {

    private MessageJson() {
    }

    static JsonObject of(DirectMessage message) {
        return new JsonObject()
                .put("direct_message_events", JsonArray.of(event(message)))
                .put("users", new JsonObject()
                        .put(message.author().id(), wrapped(message.author()))
                        .put(message.recipient().id(), wrapped(message.recipient())));
    }

    private static JsonObject event(DirectMessage message) {
        return new JsonObject()
                .put("type", "message_create")
                .put("id", message.id())
                .put("created_timestamp", Long.toString(message.at().toEpochMilli()))
                .put("message_create", new JsonObject()
                        .put("target", JsonObject.of("recipient_id", message.recipient().id()))
                        .put("sender_id", message.author().id())
                        .put("message_data", new JsonObject()
                                .put("text", message.text())
                                .put("entities", noEntities())));
    }

    private static JsonObject noEntities() {
        return new JsonObject()
                .put("hashtags", new JsonArray())
                .put("symbols", new JsonArray())
                .put("user_mentions", new JsonArray())
                .put("urls", new JsonArray());
    }

    static JsonObject wrapped(Person person) {
        return JsonObject.of("data", UserJson.of(person));
    }
}
