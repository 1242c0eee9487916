package io.amends.tickets.ticket.domain;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How long a ticket was open, split by whoever was waited for (B7). Each moment belongs to one of them, so the parts add up to
 * the whole; while it had ended nobody waited.
 *
 * @param cause of the wait that goes on; absent once the ticket has ended
 * @param since when, in whole milliseconds, as otherwise the parts would be rounded one by one
 * @param asked whether the customer was asked something since they wrote last
 */
public record Waiting(@Nullable Cause cause, Instant since, Duration analyse, Duration approval, Duration execute,
        Duration customer, boolean asked) {

    static Waiting begun(Instant at) {
        return new Waiting(Cause.US_ANALYSE, at.truncatedTo(MILLIS), Duration.ZERO, Duration.ZERO, Duration.ZERO,
                Duration.ZERO, false);
    }

    public Duration whole() {
        return analyse.plus(approval).plus(execute).plus(customer);
    }

    /** With the wait that goes on counted in. */
    public Waiting until(Instant now) {
        return turned(cause, now);
    }

    /** From now on another is waited for. What came late, or by a clock behind ours, takes nothing from anybody. */
    Waiting turned(@Nullable Cause next, Instant now) {
        var at = now.truncatedTo(MILLIS).isAfter(since) ? now.truncatedTo(MILLIS) : since;
        return new Waiting(next, at, grown(analyse, Cause.US_ANALYSE, at), grown(approval, Cause.US_APPROVAL, at),
                grown(execute, Cause.US_EXECUTE, at), grown(customer, Cause.CUSTOMER, at), asked);
    }

    Waiting asked(boolean askedNow) {
        return new Waiting(cause, since, analyse, approval, execute, customer, askedNow);
    }

    private Duration grown(Duration part, Cause of, Instant at) {
        return of == cause ? part.plus(Duration.between(since, at)) : part;
    }
}
