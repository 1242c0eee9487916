package io.amends.tickets.approval.domain;

/** Why somebody cannot answer a request. */
public enum Objection {
    /** It was answered already: it is good for one answer. */
    ANSWERED,
    EXPIRED,
    VOID,
    /** Nobody says yes to herself. */
    YOUR_OWN,
    NOT_ASKED
}
