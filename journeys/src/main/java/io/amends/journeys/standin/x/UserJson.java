package io.amends.journeys.standin.x;

import io.vertx.core.json.JsonObject;

/** An account as the Activity API shows it. */
final class UserJson {

    private static final String IMAGES = "https://pbs.twimg.com/";

    private UserJson() {
    }

    static JsonObject of(Person person) {
        return new JsonObject()
                .put("id", person.id())
                .put("username", person.handle())
                .put("name", person.name())
                .put("description", person.description())
                .put("created_at", Times.ofSecond(person.joined()))
                .put("url", "")
                .put("protected", false)
                .put("verified", person.brand())
                .put("verified_type", person.brand() ? "business" : "none")
                .put("is_identity_verified", person.brand())
                .put("affiliation", new JsonObject().put("badge_url", "").put("description", ""))
                .put("profile_image_url", IMAGES + "profile_images/" + person.id() + "/portrait_normal.jpg")
                .put("profile_banner_url", "")
                .put("public_metrics", metrics(person));
    }

    static JsonObject writing(Post post) {
        return of(post.author()).put("most_recent_tweet_id", post.id());
    }

    private static JsonObject metrics(Person person) {
        return new Figures()
                .put("followers_count", person.followers())
                .put("following_count", 211)
                .put("tweet_count", 1_204)
                .put("listed_count", 2)
                .put("like_count", 3_310)
                .put("media_count", 45)
                .json();
    }
}
