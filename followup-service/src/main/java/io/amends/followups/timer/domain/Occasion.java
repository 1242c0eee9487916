package io.amends.followups.timer.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a timer of a ticket is for. The same occasion is the same timer, however often and in whatever order it is asked for.
 *
 * @param attempt attempt of the ticket
 * @param ordinal which one of its kind, from 1
 * @param countedFrom the moment whose consequence it is; a question asked again counts from a new one
 */
public record Occasion(TimerKind kind, int attempt, int ordinal, Instant countedFrom) {

    /** As it is stored: what differs by less is the same moment. */
    public Occasion {
        countedFrom = countedFrom.truncatedTo(ChronoUnit.MICROS);
    }

    /** The one that a plan names; those that follow it stand and fall with it. */
    public Occasion first() {
        return kind.repeats() ? new Occasion(kind, attempt, 1, countedFrom) : this;
    }

    public Occasion next() {
        return new Occasion(kind, attempt, ordinal + 1, countedFrom);
    }
}
