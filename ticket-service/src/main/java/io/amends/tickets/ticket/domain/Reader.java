package io.amends.tickets.ticket.domain;

import java.util.Set;

/**
 * Somebody who wants to know of a ticket.
 *
 * @param id the token claim {@code person}
 * @param roles in which somebody may be asked
 * @param answersCustomers as a community manager or agent
 * @param manages without answering customers: results, not words
 */
public record Reader(String id, Set<String> roles, boolean answersCustomers, boolean manages) {
}
