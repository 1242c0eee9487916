package io.amends.followups.timer.domain;

/** What a timer of a ticket is about. */
public enum Matter {
    /** The ticket itself, as far as customer and solver are concerned. */
    TICKET,
    /** That it does not lie around (A3). */
    ATTENTION,
    APPROVAL,
    COMMITMENT
}
