package io.amends.tickets.ticket.domain;

import java.time.Instant;

/**
 * The one who owns the ticket to the end (B11).
 *
 * @param id the token claim {@code person}
 * @param name the human name that colleagues and customers see
 */
public record Sponsor(String id, String name, Instant since) {
}
