package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody passed the ticket on to a colleague, who works on it beside its sponsor from now on (A18).
 *
 * @param from who passed it on (token claim {@code person})
 * @param to who has it now, too
 * @param hops how often it was passed from one person to another by now; from three on it is worth a question (B9)
 */
public record TicketHandedOver(UUID ticketId, int attempt, String from, String to, int hops, Instant handedOverAt) {
}
