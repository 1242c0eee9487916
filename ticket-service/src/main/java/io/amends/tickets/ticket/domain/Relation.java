package io.amends.tickets.ticket.domain;

/** How somebody stands to a ticket, the nearest first; the audit of reads keeps it (A14). */
public enum Relation {
    SPONSOR(Extent.EVERYTHING),
    /** Works on it beside its sponsor. */
    SOLVER(Extent.EVERYTHING),
    /** Was asked to say yes or no to something for this ticket, and has not answered yet. */
    APPROVER(Extent.EVERYTHING),
    /** Is on duty, and the ticket is new or its sponsor is not on duty. */
    ON_DUTY(Extent.EVERYTHING),
    /** Was paged for it, not long ago. */
    PAGED(Extent.EVERYTHING),
    /** Nobody is on duty, and the ticket is nobody's yet: whoever is there stands in, so that it does not lie (A15). */
    STANDS_IN(Extent.EVERYTHING),
    /** Sponsors an open ticket of the same contact, and this one is earlier. */
    WORKS_FOR_CONTACT(Extent.EVERYTHING),
    /** Gave a reason for looking all the same, not long ago. */
    BREAK_GLASS(Extent.EVERYTHING),
    COLLEAGUE(Extent.PUBLIC_ONLY),
    MANAGER(Extent.METADATA_ONLY),
    OUTSIDER(Extent.NOTHING);

    private final Extent extent;

    Relation(Extent extent) {
        this.extent = extent;
    }

    /** Whether they may act while its sponsor is away. */
    public boolean mayHelp() {
        return this == ON_DUTY || this == PAGED;
    }

    public Extent extent() {
        return extent;
    }
}
