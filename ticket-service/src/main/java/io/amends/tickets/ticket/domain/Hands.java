package io.amends.tickets.ticket.domain;

import java.util.Set;

/**
 * Through how many hands a ticket went (B9).
 *
 * @param hops how often it was passed from one person to another; asking for a yes is none
 * @param touchedBy ids of the people who acted on it
 */
public record Hands(int hops, Set<String> touchedBy) {

    static final Hands NONE = new Hands(0, Set.of());
    private static final int TOO_MANY = 3;

    /** Marked, so that somebody asks why. */
    public boolean isPassedOnTooOften() {
        return hops >= TOO_MANY;
    }
}
