package io.amends.channels.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Webhooks of the X Activity API about people that nobody ever was. */
public final class XWebhooks {

    public static final String OUR_USER_ID = "1000000000000000001";
    public static final String SECRET = "secret-of-the-tests";

    private static final AtomicLong LAST_ID = new AtomicLong(
            4000000000000000000L + System.nanoTime() % 1_000_000_000_000L * 1000);

    private XWebhooks() {
    }

    /** Ids of posts, people and threads; never the same twice. */
    public static String freshId() {
        return Long.toString(LAST_ID.incrementAndGet());
    }

    public static Person ines() {
        return new Person(freshId(), "ines_de_wit", "Ines de Wit");
    }

    public static String signature(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonObject mention(String id, Person author, String text) {
        return post("post.mention.create", id, id, author, text)
                .put("includes", JsonObject.of("users", JsonArray.of(author.json())));
    }

    /** As X sends it: without a word about who the author is. */
    public static JsonObject reply(String id, String conversation, Person author, String text) {
        return post("post.reply.create", id, conversation, author, text).put("includes", new JsonObject());
    }

    public static JsonObject post(String type, String id, String conversation, Person author, String text) {
        return event(type, OUR_USER_ID, new JsonObject()
                .put("id", id)
                .put("author_id", author.id())
                .put("conversation_id", conversation)
                .put("created_at", Instant.now().minusSeconds(5).toString())
                .put("lang", "nl")
                .put("text", text));
    }

    public static JsonObject deletion(String id, Person author) {
        return event("post.delete", author.id(), JsonObject.of("id", id, "author_id", author.id()))
                .put("includes", JsonObject.of("users", JsonArray.of(JsonObject.of("data", author.json()))));
    }

    public static JsonObject directMessage(String id, Person author, String text) {
        var message = new JsonObject()
                .put("target", JsonObject.of("recipient_id", OUR_USER_ID))
                .put("sender_id", author.id())
                .put("message_data", JsonObject.of("text", text));
        var event = JsonObject.of("type", "message_create", "id", id,
                "created_timestamp", Long.toString(System.currentTimeMillis() - 5000), "message_create", message);
        return event("dm.received", OUR_USER_ID, JsonObject.of("direct_message_events", JsonArray.of(event),
                "users", JsonObject.of(author.id(), JsonObject.of("data", author.json()))));
    }

    public static JsonObject event(String type, String subscribedTo, JsonObject payload) {
        return new JsonObject()
                .put("event_uuid", freshId())
                .put("filter", JsonObject.of("user_id", subscribedTo))
                .put("event_type", type)
                .put("payload", payload);
    }

    /** The bytes that travel. */
    public static byte[] body(JsonObject data) {
        return JsonObject.of("data", data).toBuffer().getBytes();
    }

    public record Person(String id, String handle, String name) {

        JsonObject json() {
            return JsonObject.of("id", id, "username", handle, "name", name, "description", "Fan van rust");
        }
    }
}
