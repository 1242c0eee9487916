package io.amends.tickets.ticket.domain;

/** Why a ticket is not a complaint. */
public enum SetAsideReason {
    SPAM,
    PRAISE,
    WRONG_BRAND
}
