package io.amends.channels.network.x.gateway;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.channels.delivery.domain.Outcome;
import io.amends.channels.delivery.domain.Outcome.Lost;
import io.amends.channels.delivery.domain.Outcome.NotNow;
import io.amends.channels.delivery.domain.Outcome.Refused;
import io.amends.channels.delivery.domain.Outcome.Taken;
import io.amends.channels.delivery.domain.ReplyFailure;
import io.amends.foundation.http.Destinations.DestinationNotAllowed;
import io.amends.foundation.http.Reply;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** What the answers of X API v2 mean for a reply. */
@ApplicationScoped
class XAnswers {

    private final Clock clock;

    XAnswers(Clock clock) {
        this.clock = clock;
    }

    Outcome outcome(Reply answer) {
        if (answer.isSuccess()) {
            return id(answer).<Outcome> map(Taken::new).orElseGet(Lost::new);
        }
        return switch (answer.status()) {
            case 429, 503 -> new NotNow(notBefore(answer));
            // Behind another 5xx it may have been done.
            default -> answer.status() < 500 ? new Refused(ReplyFailure.REFUSED_BY_NETWORK) : new Lost();
        };
    }

    /** Whether the failure came before anything was sent, so that there can be no effect. */
    static boolean neverLeft(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof UnknownHostException
                        || cause instanceof DestinationNotAllowed);
    }

    private static Optional<String> id(Reply answer) {
        try {
            var data = new JsonObject(answer.text()).getJsonObject("data", new JsonObject());
            return Optional.ofNullable(data.getString("id", data.getString("dm_event_id")));
        } catch (DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private @Nullable Instant notBefore(Reply answer) {
        return seconds(answer, "retry-after").map(clock.instant()::plusSeconds)
                .or(() -> seconds(answer, "x-rate-limit-reset").map(Instant::ofEpochSecond))
                .orElse(null);
    }

    private static Optional<Long> seconds(Reply answer, String header) {
        return Optional.ofNullable(answer.headers().get(header))
                .filter(value -> value.matches("\\d{1,12}"))
                .map(Long::valueOf);
    }
}
