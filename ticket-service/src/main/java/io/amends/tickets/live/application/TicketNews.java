package io.amends.tickets.live.application;

import java.time.Instant;
import java.util.UUID;

/**
 * That something happened to a ticket. It says nothing of the content, which the watcher reads as far as it may.
 *
 * @param id of the event, from which a watcher can go on after a break
 * @param type e.g. {@code ticket.opened.v1}
 */
public record TicketNews(UUID id, UUID ticketId, String type, Instant at) {
}
