package io.amends.tickets.ticket.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the customer says of the outcome (A20).
 *
 * @param marks the words that led to it, in the order in which they stand in the message
 * @param doubt why somebody has to ask once more; absent when nobody has to
 */
public record Verdict(Opinion opinion, List<Mark> marks, @Nullable Doubt doubt) {

    public Verdict {
        marks = List.copyOf(marks);
    }

    /** In doubt it is not satisfied. */
    public enum Opinion {
        SATISFIED,
        UNSATISFIED,
        /** "Yes, but it is still broken" (A20b). */
        CONTRADICTORY,
        UNCLEAR
    }

    /** Why it is neither a yes nor a no. */
    public enum Doubt {
        CONTRADICTION,
        /** They ask something themselves, and a person owes them an answer. */
        QUESTION,
        /** Kind words that may be meant otherwise. */
        SARCASM,
        /** In part, for now, perhaps, or if. */
        HEDGED,
        /** Somebody else's words. */
        QUOTED,
        /** Thanks do not say that it is solved. */
        THANKS_ALONE,
        NOT_UNDERSTOOD
    }

    /** What words speak for. */
    public enum Leaning {
        FOR,
        AGAINST,
        DOUBT
    }

    /**
     * Some words of the message.
     *
     * @param from place of their first character, counted as Java and JavaScript count
     * @param to place after their last one
     */
    public record Mark(int from, int to, Leaning leaning) {
    }

    public boolean isSatisfied() {
        return opinion == Opinion.SATISFIED;
    }

    /** Whether somebody has to ask once more. */
    public boolean isInDoubt() {
        return doubt != null;
    }

    /** Thanks alone are no yes, and no complaint either: they never reopen what has ended. */
    public boolean isKind() {
        return isSatisfied() || doubt == Doubt.THANKS_ALONE;
    }

    /**
     * Whether a machine may ask once more: whoever asks us something, mocks us or is not understood is a person's to answer.
     */
    public boolean canBeAskedByMachine() {
        return doubt == Doubt.CONTRADICTION || doubt == Doubt.THANKS_ALONE || doubt == Doubt.HEDGED;
    }

    /** The words that led to it, as they stand in the message. */
    public List<String> words(String text) {
        return marks.stream().map(mark -> text.substring(mark.from(), mark.to())).toList();
    }
}
