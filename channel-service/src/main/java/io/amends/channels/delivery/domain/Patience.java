package io.amends.channels.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a reply that the network did not want yet is tried again: 5 s later, then twice as late each time up to 5 minutes,
 * never before the network wants it, until it would be of no use to the customer any more.
 *
 * @param giveUpAfter counted from the end of the undo window
 */
public record Patience(Duration giveUpAfter) {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS_TO_LONGEST = 6;

    Optional<Instant> next(Reply reply, Instant now, @Nullable Instant notBefore) {
        var pause = FIRST.multipliedBy(1L << Math.min(reply.tries() - 1, DOUBLINGS_TO_LONGEST));
        var ours = now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        var next = notBefore != null && notBefore.isAfter(ours) ? notBefore : ours;
        return Optional.of(next).filter(at -> at.isBefore(reply.undoableUntil().plus(giveUpAfter)));
    }
}
