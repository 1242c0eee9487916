package io.amends.tickets.executor.domain;

/** What an answer may mean for the remedy (B31). */
public enum Meaning {

    EXECUTED,
    /** The system will not do it; there was no effect. */
    REJECTED,
    /** There was no effect and there will be none. */
    FAILED,
    /** It will be carried out, or is not yet; to be asked later. */
    PENDING,
    UNKNOWN
}
