package io.amends.tickets.ticket.domain;

import java.util.List;

/**
 * What the customer says of the outcome (A20).
 *
 * @param words the words that led to it
 */
public record Verdict(Opinion opinion, List<String> words) {

    /** In doubt it is not satisfied. */
    public enum Opinion {
        SATISFIED,
        UNSATISFIED,
        /** "Yes, but it is still broken" (A20b). */
        CONTRADICTORY,
        UNCLEAR
    }

    public boolean isSatisfied() {
        return opinion == Opinion.SATISFIED;
    }

    /** Whether somebody has to ask once more. */
    public boolean isInDoubt() {
        return opinion == Opinion.CONTRADICTORY || opinion == Opinion.UNCLEAR;
    }
}
