package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/** Nobody has answered the customer in time (A7). */
public record FirstResponseDue(UUID ticketId, Instant dueAt) {
}
