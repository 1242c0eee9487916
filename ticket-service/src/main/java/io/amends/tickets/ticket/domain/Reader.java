package io.amends.tickets.ticket.domain;

/**
 * Somebody who wants to know of a ticket.
 *
 * @param id the token claim {@code person}
 * @param answersCustomers as a community manager or agent
 * @param manages without answering customers: results, not words
 */
public record Reader(String id, boolean answersCustomers, boolean manages) {
}
