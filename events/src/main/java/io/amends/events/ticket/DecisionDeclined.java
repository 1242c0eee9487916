package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

/** A person passed a decision up that she might have taken herself. Nobody asks why. */
public record DecisionDeclined(UUID ticketId, int attempt, String personId, Instant at) {
}
