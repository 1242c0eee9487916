package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A ticket ended otherwise than by a satisfied customer; the type of the event says how.
 *
 * @param endedBy person, absent when the clock ended it
 * @param role role that the exception was made in; only of an overridden ticket
 * @param reason code for a ticket set aside ({@code SPAM}, {@code PRAISE}, {@code WRONG_BRAND}); absent for the others,
 *        as reasons in words stay in ticket-service
 */
public record TicketEnded(UUID ticketId, int attempt, Instant openedAt, Instant endedAt, @Nullable String endedBy,
        @Nullable String role, @Nullable String reason) {
}
