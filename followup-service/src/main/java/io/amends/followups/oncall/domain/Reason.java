package io.amends.followups.oncall.domain;

/** Why somebody is paged. None of them is about money: for money nobody is woken (B8). */
public enum Reason {
    /** A new ticket lies too long (A15). */
    DWELL_EXCEEDED,
    /** A promise was not kept (A5). */
    COMMITMENT_BROKEN,
    /** A promise will be broken unless somebody acts (A5). */
    COMMITMENT_AT_RISK,
    /** An open ticket belongs to nobody (A3). */
    NO_SPONSOR,
    /** Somebody with an open ticket has spoken in public again (A5). */
    PUBLIC_AGAIN,
    /** Nobody has answered a customer in time; an answer alone settles it (A7, A9). */
    FIRST_RESPONSE_OVERDUE,
    /** Somebody tries whether the pager works. */
    TEST
}
