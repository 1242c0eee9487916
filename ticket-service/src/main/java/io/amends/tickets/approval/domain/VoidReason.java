package io.amends.tickets.approval.domain;

/** What changed, so that a request is no longer about what it was about. Stable: it is stored, shown and told. */
public enum VoidReason {
    /** Something else was decided for that ticket meanwhile. */
    AMOUNT_CHANGED,
    /** Another customer was looked up. */
    CUSTOMER_CHANGED,
    /** The customer came back with a new attempt. */
    ATTEMPT_CHANGED,
    /** What was to be given at once had no effect. */
    NOT_GIVEN,
    TICKET_ENDED,
    /** The asker took it back. */
    WITHDRAWN
}
