package io.amends.tickets.ticket.domain;

/**
 * Somebody who works on tickets.
 *
 * @param id the token claim {@code person}
 * @param name the human name that colleagues and customers see (B13)
 */
public record Colleague(String id, String name) {
}
