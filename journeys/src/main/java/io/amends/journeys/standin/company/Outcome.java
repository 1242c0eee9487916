package io.amends.journeys.standin.company;

import java.time.Instant;

import io.amends.journeys.standin.Answer;
import io.vertx.core.json.JsonObject;

/** How an order ended; the same order has the same outcome for ever. */
sealed interface Outcome {

    Answer answer();

    record Executed(String reference, Instant executedAt) implements Outcome {

        @Override
        public Answer answer() {
            return Answer.of(200, new JsonObject()
                    .put("status", "executed")
                    .put("reference", reference)
                    .put("executedAt", executedAt.toString()));
        }
    }

    record Rejected(String reason) implements Outcome {

        @Override
        public Answer answer() {
            return Answer.of(422, new JsonObject().put("status", "rejected").put("reason", reason));
        }
    }

    /** The id was used before, for something else. */
    record Conflicting() implements Outcome {

        @Override
        public Answer answer() {
            return Answer.error(409, "another-order-has-this-id");
        }
    }
}
