package io.amends.tickets.executor.gateway;

import java.io.IOException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.event.EventJson;
import io.amends.foundation.http.Reply;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.smallrye.mutiny.TimeoutException;

/**
 * Reads the answers of the company system (B31). Only what it says itself counts: that it carried the remedy out, that it
 * rejects it, or, when asked, that it never heard of it. Everything else is unknown, even a refused connection: this may be the
 * second call after a crash, and the first one may have had its effect.
 */
final class Answers {

    private static final int LONGEST_REASON = 200;

    private Answers() {
    }

    static ExecutionOutcome ofExecution(Reply reply) {
        var answer = Answer.of(reply);
        if (answer.executed() instanceof Executed executed && (reply.isSuccess() || reply.status() == 409)) {
            return executed;
        }
        if ("rejected".equals(answer.status()) && reply.status() == 422) {
            return new Rejected(answer.shortReason());
        }
        return unknown(reply);
    }

    static ExecutionOutcome ofAsking(Reply reply) {
        var answer = Answer.of(reply);
        if (answer.executed() instanceof Executed executed && reply.status() == 200) {
            return executed;
        }
        // The words are needed too: a proxy that does not know the path also says 404.
        if ("unknown".equals(answer.status()) && reply.status() == 404) {
            return new Failed(Failed.NEVER_ARRIVED);
        }
        return unknown(reply);
    }

    static ExecutionOutcome ofNoAnswer(Throwable failure) {
        return new Unknown(failure instanceof TimeoutException ? "NO_ANSWER_IN_TIME" : "NO_ANSWER");
    }

    private static ExecutionOutcome unknown(Reply reply) {
        return new Unknown("UNCLEAR_ANSWER_" + reply.status());
    }

    private record Answer(@Nullable String status, @Nullable String reference, @Nullable Instant executedAt,
            @Nullable String reason) {

        private static final Answer UNREADABLE = new Answer(null, null, null, null);

        static Answer of(Reply reply) {
            try {
                return EventJson.read(reply.body(), Answer.class) instanceof Answer answer ? answer : UNREADABLE;
            } catch (IOException e) {
                return UNREADABLE;
            }
        }

        /** Only if it says under which reference and when. */
        @Nullable
        Executed executed() {
            return "executed".equals(status) && reference != null && executedAt != null
                    ? new Executed(reference, executedAt)
                    : null;
        }

        String shortReason() {
            var words = reason == null ? "" : reason;
            return words.substring(0, Math.min(words.length(), LONGEST_REASON));
        }
    }
}
