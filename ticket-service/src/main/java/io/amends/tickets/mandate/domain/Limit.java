package io.amends.tickets.mandate.domain;

/** Which limit of a mandate holds a remedy back; of two that leave the same, the first named. */
public enum Limit {
    PER_DECISION,
    PER_CUSTOMER,
    PER_DAY,
    REPEATED
}
