package io.amends.journeys.standin.x;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Function;

import io.amends.journeys.standin.Answer;
import io.amends.journeys.standin.Mishaps;
import io.amends.journeys.standin.Requests;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The part of X API v2 by which the brand writes: create a post, send a direct message. */
final class XApi {

    private static final int MESSAGE_LIMIT = 10_000;

    private final People people;
    private final Activity activity;
    private final Mishaps mishaps;
    private final Mishaps.Refusals refusals;
    private final byte[] authorization;

    XApi(People people, Activity activity, Mishaps mishaps, Mishaps.Refusals refusals, String accessToken) {
        this.people = people;
        this.activity = activity;
        this.mishaps = mishaps;
        this.refusals = refusals;
        this.authorization = ("Bearer " + accessToken).getBytes(UTF_8);
    }

    void addTo(Router router) {
        router.post("/2/tweets").handler(call -> answer(call, this::createPost));
        router.post("/2/dm_conversations/with/:participant/messages").handler(call -> answer(call, this::sendMessage));
    }

    private void answer(RoutingContext call, Function<RoutingContext, Answer> action) {
        mishaps.happenTo(call, () -> isAuthorized(call) ? action.apply(call) : XProblem.unauthorized(), refusals);
    }

    private boolean isAuthorized(RoutingContext call) {
        String given = call.request().getHeader(HttpHeaders.AUTHORIZATION);
        return given != null && MessageDigest.isEqual(given.getBytes(UTF_8), authorization);
    }

    private Answer createPost(RoutingContext call) {
        return Requests.objectIn(call)
                .flatMap(XApi::draft)
                .map(draft -> answerTo(activity.publish(people.brand(), draft)))
                .orElseGet(() -> XProblem.invalid("The request body is not a post."));
    }

    /** Empty when a field has another type than X says. */
    private static Optional<Draft> draft(JsonObject body) {
        try {
            JsonObject reply = body.getJsonObject("reply", new JsonObject());
            return Optional.of(new Draft(body.getString("text", ""), reply.getString("in_reply_to_tweet_id"),
                    body.getString("quote_tweet_id")));
        } catch (ClassCastException otherType) {
            return Optional.empty();
        }
    }

    private static Answer answerTo(Publication publication) {
        return switch (publication) {
            case Publication.Published published -> created(published.post());
            case Publication.Refused refused -> XProblem.of(refused.reason());
        };
    }

    private static Answer created(Post post) {
        return Answer.of(201, JsonObject.of("data", new JsonObject()
                .put("id", post.id())
                .put("text", post.wording().text())
                .put("edit_history_tweet_ids", JsonArray.of(post.id()))));
    }

    private Answer sendMessage(RoutingContext call) {
        String text = Requests.objectIn(call).map(body -> body.getValue("text")).map(Object::toString).orElse("");
        if (text.isBlank() || text.length() > MESSAGE_LIMIT) {
            return XProblem.invalid("The text of a message has 1 to " + MESSAGE_LIMIT + " characters.");
        }
        return people.findById(call.pathParam("participant"))
                .filter(people::acceptsMessages)
                .map(recipient -> sent(activity.write(people.brand(), recipient, text)))
                .orElseGet(XProblem::messagesClosed);
    }

    private static Answer sent(DirectMessage message) {
        return Answer.of(201, JsonObject.of("data", new JsonObject()
                .put("dm_conversation_id", message.conversationId())
                .put("dm_event_id", message.id())));
    }
}
