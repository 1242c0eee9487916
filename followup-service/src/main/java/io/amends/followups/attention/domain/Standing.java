package io.amends.followups.attention.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.amends.followups.timer.domain.TicketId;

/**
 * Where a ticket stands, as far as it must not lie there (A3).
 *
 * @param since when it came to its stage; absent while nothing was heard of it
 * @param due when somebody must have looked at it at the latest; absent once it has ended
 * @param sponsor whose it is
 */
public record Standing(TicketId ticket, int attempt, @Nullable Instant since, @Nullable Instant due,
        @Nullable String sponsor) {

    public static Standing unheardOf(TicketId ticket) {
        return new Standing(ticket, 0, null, null, null);
    }

    /** What is older than what is known changes nothing; what is told last of one moment counts. */
    public Standing moved(int newAttempt, Instant at, @Nullable Instant newDue) {
        return since != null && at.isBefore(since) ? this : new Standing(ticket, newAttempt, at, newDue, sponsor);
    }

    public Standing claimed(String person) {
        return new Standing(ticket, attempt, since, due, person);
    }

    /** She looks at it again then, and not before; the next change of stage ends that. */
    public Standing snoozed(Instant until) {
        return due == null ? this : new Standing(ticket, attempt, since, until, sponsor);
    }
}
