package io.amends.journeys.standin.x;

import java.time.Duration;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A post as the Activity API shows it. */
final class PostJson {

    private static final Duration EDITABLE_FOR = Duration.ofHours(1);
    private static final int SHOWN_OF_LINK = 20;

    private PostJson() {
    }

    static JsonObject of(Post post, People people) {
        JsonObject json = basics(post);
        JsonObject entities = entities(post, people);
        if (!entities.isEmpty()) {
            json.put("entities", entities);
        }
        JsonArray references = references(post);
        if (!references.isEmpty()) {
            json.put("referenced_tweets", references);
        }
        if (post.inReplyTo() != null) {
            json.put("in_reply_to_tweet_id", post.inReplyTo().id());
            json.put("in_reply_to_user_id", post.inReplyTo().author().id());
        }
        return json;
    }

    /** X tells how long a post may be edited in some kinds of events only. */
    static JsonObject editable(Post post, People people) {
        return of(post, people).put("edit_controls", new Figures().put("edits_remaining", 5).json()
                .put("is_edit_eligible", true)
                .put("editable_until", Times.ofSecond(post.at().plus(EDITABLE_FOR))));
    }

    private static JsonObject basics(Post post) {
        return new JsonObject()
                .put("id", post.id())
                .put("author_id", post.author().id())
                .put("conversation_id", post.conversationId())
                .put("created_at", Times.ofSecond(post.at()))
                .put("text", post.wording().text())
                .put("display_text_range", JsonArray.of(post.wording().shownFrom(), post.wording().shownTo()))
                .put("lang", Languages.guess(post.wording().text(), post.author().language()))
                .put("edit_history_tweet_ids", JsonArray.of(post.id()))
                .put("paid_partnership", false)
                .put("possibly_sensitive", false)
                .put("reply_settings", "everyone")
                .put("public_metrics", new Figures().zero("retweet_count", "reply_count", "like_count",
                        "quote_count", "bookmark_count", "impression_count").json());
    }

    private static JsonArray references(Post post) {
        JsonArray references = new JsonArray();
        if (post.inReplyTo() != null) {
            references.add(JsonObject.of("type", "replied_to", "id", post.inReplyTo().id()));
        }
        if (post.quoted() != null) {
            references.add(JsonObject.of("type", "quoted", "id", post.quoted().id()));
        }
        return references;
    }

    private static JsonObject entities(Post post, People people) {
        JsonObject entities = new JsonObject();
        JsonArray mentions = mentions(post, people);
        if (!mentions.isEmpty()) {
            entities.put("mentions", mentions);
        }
        if (post.quoted() != null) {
            entities.put("urls", JsonArray.of(link(post, post.quoted())));
        }
        return entities;
    }

    /** A handle that nobody has is plain text to X. */
    private static JsonArray mentions(Post post, People people) {
        JsonArray mentions = new JsonArray();
        for (Mention mention : Mention.allIn(post.wording().text())) {
            people.find(mention.handle()).ifPresent(person -> mentions.add(
                    position(mention.start(), mention.end()).put("username", person.handle()).put("id", person.id())));
        }
        return mentions;
    }

    private static JsonObject link(Post quoting, Post quoted) {
        String path = quoted.author().handle() + "/status/" + quoted.id();
        return position(quoting.wording().shownTo() + 1, quoting.wording().length())
                .put("url", QuoteLink.of(quoting.id()))
                .put("expanded_url", "https://twitter.com/" + path)
                .put("display_url", "x.com/" + path.substring(0, SHOWN_OF_LINK) + "…");
    }

    private static JsonObject position(int start, int end) {
        return new Figures().put("start", start).put("end", end).json();
    }
}
