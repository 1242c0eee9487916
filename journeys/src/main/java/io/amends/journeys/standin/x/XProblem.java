package io.amends.journeys.standin.x;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import io.amends.journeys.standin.Answer;
import io.amends.journeys.standin.Mishaps;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The refusals of X API v2, word for word, as clients tell them apart by their words alone. */
final class XProblem {

    private static final String TOO_LONG = "Your Tweet text is too long. For more information on how Twitter determines "
            + "text length see https://github.com/twitter/twitter-text.";

    private XProblem() {
    }

    static Answer of(Publication.Refusal refusal) {
        return switch (refusal) {
            case EMPTY -> invalid("Your Tweet text is empty.");
            case TOO_LONG -> invalid(TOO_LONG);
            case NO_SUCH_POST -> forbidden("You attempted to reply to a Tweet that is deleted or not visible to you.");
            case DUPLICATE -> forbidden("You are not allowed to create a Tweet with duplicate content.");
        };
    }

    static Answer invalid(String message) {
        JsonObject problem = problem(400, "Invalid Request", "One or more parameters to your request was invalid.")
                .put("type", "https://api.twitter.com/2/problems/invalid-request")
                .put("errors", JsonArray.of(JsonObject.of("parameters", new JsonObject(), "message", message)));
        return Answer.of(400, problem);
    }

    static Answer unauthorized() {
        return Answer.of(401, problem(401, "Unauthorized", "Unauthorized"));
    }

    static Answer forbidden(String detail) {
        return Answer.of(403, problem(403, "Forbidden", detail));
    }

    static Answer messagesClosed() {
        return forbidden("You do not have permission to DM one or more participants.");
    }

    static Answer notFound() {
        return Answer.of(404, problem(404, "Not Found", "Not Found"));
    }

    private static JsonObject problem(int status, String title, String detail) {
        return new JsonObject()
                .put("title", title)
                .put("type", "about:blank")
                .put("status", status)
                .put("detail", detail);
    }

    /** What X says on a bad day. Its rate limit lasts 15 minutes, here a few seconds. */
    record BadDay(Clock clock) implements Mishaps.Refusals {

        private static final Duration WINDOW = Duration.ofSeconds(2);

        @Override
        public Answer fail() {
            return Answer.of(503, problem(503, "Service Unavailable", "Service Unavailable"));
        }

        @Override
        public Answer rateLimit() {
            long reset = clock.instant().plus(WINDOW).getEpochSecond();
            return Answer.of(429, problem(429, "Too Many Requests", "Too Many Requests")).with(Map.of(
                    "x-rate-limit-limit", "100",
                    "x-rate-limit-remaining", "0",
                    "x-rate-limit-reset", Long.toString(reset)));
        }

        @Override
        public Answer reject() {
            return forbidden("You are not permitted to perform this action.");
        }
    }
}
