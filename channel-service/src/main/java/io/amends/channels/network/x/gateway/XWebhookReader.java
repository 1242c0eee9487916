package io.amends.channels.network.x.gateway;

import static io.amends.channels.conversation.domain.Visibility.PRIVATE;
import static io.amends.channels.conversation.domain.Visibility.PUBLIC;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.channels.config.XConfig;
import io.amends.channels.contact.domain.Identity;
import io.amends.channels.conversation.domain.MessageKind;
import io.amends.channels.conversation.domain.ThreadKey;
import io.amends.channels.intake.application.UnreadableWebhook;
import io.amends.channels.intake.application.WebhookReader;
import io.amends.channels.intake.domain.Happening;
import io.amends.channels.intake.domain.Happening.TakenBack;
import io.amends.channels.intake.domain.Happening.Written;

/** Reads webhooks of the X Activity API. */
@ApplicationScoped
class XWebhookReader implements WebhookReader {

    static final String NETWORK = "x";

    // Known, and no words of a customer: our own doings, signs of presence, applause.
    private static final Set<String> NOT_FOR_US = Set.of("post.create", "post.repost.create", "like.create", "dm.sent",
            "dm.read", "dm.indicate_typing", "follow.follow", "follow.unfollow", "oauth.revoke");

    private final String ourUserId;

    XWebhookReader(XConfig config) {
        this.ourUserId = config.userId();
    }

    @Override
    public String network() {
        return NETWORK;
    }

    @Override
    public List<Happening> read(byte[] body) {
        var data = XJson.parse(body).path("data");
        return happenings(data).stream()
                .filter(happening -> !happening.personId().equals(ourUserId))
                .toList();
    }

    private List<Happening> happenings(JsonNode data) {
        String type = XJson.id(data, "event_type");
        return switch (type) {
            case "post.mention.create" -> List.of(post(ours(data), MessageKind.MENTION));
            case "post.reply.create" -> List.of(post(ours(data), MessageKind.REPLY));
            case "post.quote.create" -> List.of(post(ours(data), MessageKind.QUOTE));
            case "post.delete" -> List.of(deletion(data.path("payload")));
            case "dm.received" -> directMessages(ours(data).path("payload"));
            default -> nothing(type);
        };
    }

    /** One signing key may serve several accounts; what was said to another one is nobody's complaint here. */
    private JsonNode ours(JsonNode data) {
        if (!ourUserId.equals(data.path("filter").path("user_id").asText(ourUserId))) {
            throw new UnreadableWebhook("It is meant for another account");
        }
        return data;
    }

    private static List<Happening> nothing(String type) {
        if (NOT_FOR_US.contains(type)) {
            return List.of();
        }
        throw new UnreadableWebhook("The type of event is not known");
    }

    private static Written post(JsonNode data, MessageKind kind) {
        var post = data.path("payload");
        return new Written(identity(XJson.id(post, "author_id"), data.path("includes").path("users")),
                new ThreadKey(NETWORK, PUBLIC, XJson.id(post, "conversation_id")),
                XJson.id(post, "id"), kind, XJson.text(post, "text"), XJson.language(post), XJson.instant(post, "created_at"));
    }

    private static TakenBack deletion(JsonNode post) {
        return new TakenBack(NETWORK, XJson.id(post, "id"), XJson.id(post, "author_id"));
    }

    private static List<Happening> directMessages(JsonNode payload) {
        var events = payload.path("direct_message_events");
        if (events.isEmpty()) {
            throw new UnreadableWebhook("There is no message in it");
        }
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> "message_create".equals(event.path("type").asText()))
                .<Happening> map(event -> directMessage(event, payload.path("users")))
                .toList();
    }

    private static Written directMessage(JsonNode event, JsonNode users) {
        var message = event.path("message_create");
        String sender = XJson.id(message, "sender_id");
        return new Written(identity(sender, users),
                new ThreadKey(NETWORK, PRIVATE, sender),
                XJson.id(event, "id"), MessageKind.DM, XJson.text(message.path("message_data"), "text"), null,
                XJson.epochMillis(event, "created_timestamp"));
    }

    /** Some events bring a list of users, some a map by id, some wrap each user in "data", and some bring nobody at all. */
    private static Identity identity(String id, JsonNode users) {
        var user = StreamSupport.stream(users.spliterator(), false)
                .map(entry -> entry.has("data") ? entry.path("data") : entry)
                .filter(entry -> id.equals(entry.path("id").asText()))
                .findFirst();
        return new Identity(NETWORK, id,
                user.flatMap(known -> XJson.words(known, "username")).orElse(null),
                user.flatMap(known -> XJson.words(known, "name")).orElse(null),
                user.flatMap(known -> XJson.words(known, "description")).orElse(null));
    }
}
