package io.amends.tickets.remedy.domain;

/** How far a remedy has come. UNKNOWN is a state and not an error: it is resolved by asking, never by a new key. */
public enum RemedyState {
    PENDING,
    EXECUTED,
    REJECTED,
    FAILED,
    UNKNOWN
}
