package io.amends.tickets.decisionlog.domain;

/** What happened. Stable: it is stored, shown and exported. */
public enum LogKind {
    /** A remedy was decided on. */
    DECIDED,
    /** It was about to be carried out, and the mandate it was decided by still covered it. */
    SENT,
    /** The mandate it was decided by was lowered or withdrawn before it was carried out: it was not. */
    NOT_SENT,
    /** A person did what no machine does. */
    DONE_BY_HAND,
    /** A person found that it cannot be done. */
    NOT_DONE_BY_HAND,
    /** It was not hers to decide alone: refused, or asked for. */
    WITHHELD,
    /** It was hers to decide, and she passed it up. */
    DECLINED,
    GRANTED,
    CHANGED,
    WITHDRAWN,
    /** Somebody decided under that version for the first time. */
    ACCEPTED,
    APPROVAL_REQUESTED,
    APPROVAL_GRANTED,
    APPROVAL_REFUSED,
    APPROVAL_EXPIRED,
    APPROVAL_VOID,
    /** Nobody answered in time, and up to that amount silence grants. */
    SILENCE_GRANTED,
    /** A colleague looked afterwards. */
    SAMPLED,
    /** Whose customer numbers and handles are whose, among staff. */
    STAFF_CHANGED
}
