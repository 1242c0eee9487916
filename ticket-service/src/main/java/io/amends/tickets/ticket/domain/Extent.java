package io.amends.tickets.ticket.domain;

/** How much of a ticket is somebody's to know (A13). */
public enum Extent {
    EVERYTHING,
    /** What the customer and we said in public, and that there is more. */
    PUBLIC_ONLY,
    /** Stages, times, amounts and names; nothing that anybody wrote. */
    METADATA_ONLY,
    /** Not even that there is such a ticket. */
    NOTHING;

    public boolean covers(Visibility what) {
        return this == EVERYTHING || this == PUBLIC_ONLY && what == Visibility.PUBLIC;
    }

    /** Whether it covers what only those may know who have to do with the ticket. */
    public boolean isEverything() {
        return this == EVERYTHING;
    }
}
