package io.amends.tickets.executor.gateway;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

import io.amends.foundation.http.Reply;

/** Until when a system wants to be left alone (RFC 9110), an hour at most. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {
    }

    static Optional<Instant> of(Reply reply, Instant now) {
        return Optional.ofNullable(reply.headers().get("retry-after"))
                .flatMap(said -> read(said, now))
                .map(wish -> wish.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : wish);
    }

    private static Optional<Instant> read(String said, Instant now) {
        try {
            return Optional.of(said.matches("\\d{1,9}") ? now.plusSeconds(Long.parseLong(said))
                    : ZonedDateTime.parse(said, RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
