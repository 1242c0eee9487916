package io.amends.journeys.standin.x;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The webhooks that X sends to an app which is subscribed to everything around the brand. One post may match several
 * subscriptions and then comes several times under one id; the brand's own posts and messages come back as an echo.
 */
final class ActivityEvents {

    private final People people;

    ActivityEvents(People people) {
        this.people = people;
    }

    List<JsonObject> of(Post post) {
        Person brand = people.brand();
        if (post.author().equals(brand)) {
            return List.of(echo(post));
        }
        List<JsonObject> events = new ArrayList<>();
        if (post.repliesTo(brand)) {
            events.add(event("post.reply.create", "replies", brand, PostJson.of(post, people), new JsonObject()));
        }
        if (post.quotes(brand)) {
            events.add(event("post.quote.create", "quotes", brand, PostJson.of(post, people), new JsonObject()));
        }
        if (post.mentions(brand)) {
            events.add(mention(post));
        }
        return events;
    }

    JsonObject of(DirectMessage message) {
        JsonObject payload = MessageJson.of(message);
        if (message.author().brand()) {
            return event("dm.sent", "dm-outbound", people.brand(), payload);
        }
        return event("dm.received", "dm-inbound", people.brand(), payload);
    }

    /** The subscription to deletions hangs on the person who deletes, so it is their id that the filter names. */
    JsonObject deletionOf(Post post) {
        JsonObject payload = JsonObject.of("id", post.id(), "author_id", post.author().id());
        JsonObject includes = JsonObject.of("users", JsonArray.of(MessageJson.wrapped(post.author())));
        return event("post.delete", "post-deletes", post.author(), payload, includes);
    }

    JsonObject mention(Post post) {
        JsonArray users = JsonArray.of(UserJson.writing(post), UserJson.of(people.brand()));
        return expanded("post.mention.create", "mentions", post, users);
    }

    private JsonObject echo(Post post) {
        return expanded("post.create", "posts", post, JsonArray.of(UserJson.writing(post)));
    }

    /** These two kinds bring the post and its people along, and their uuid is the id of the post. */
    private JsonObject expanded(String type, String tag, Post post, JsonArray users) {
        JsonObject payload = PostJson.editable(post, people);
        JsonObject includes = JsonObject.of("users", users, "tweets", JsonArray.of(payload.copy()));
        JsonObject event = event(type, tag, people.brand(), payload, includes);
        event.getJsonObject("data").put("event_uuid", post.id());
        return event;
    }

    private static JsonObject event(String type, String tag, Person subscribedTo, JsonObject payload) {
        return JsonObject.of("data", new JsonObject()
                .put("event_uuid", Long.toString(ThreadLocalRandom.current().nextLong()))
                .put("filter", JsonObject.of("user_id", subscribedTo.id()))
                .put("event_type", type)
                .put("tag", tag)
                .put("payload", payload));
    }

    private static JsonObject event(String type, String tag, Person subscribedTo, JsonObject payload,
            JsonObject includes) {
        JsonObject event = event(type, tag, subscribedTo, payload);
        event.getJsonObject("data").put("includes", includes);
        return event;
    }
}
