package io.amends.tickets.approval.domain;

/** A request leaves REQUESTED once, and never comes back to it: it is good for one answer (B8). */
public enum ApprovalState {
    REQUESTED,
    GRANTED,
    REFUSED,
    /** Nobody answered in time. */
    EXPIRED,
    /** What it was about has changed. */
    VOID
}
