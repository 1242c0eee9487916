package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/** What was promised to a customer is due soon (B6). */
public record CommitmentAtRisk(UUID ticketId, UUID commitmentId, Instant at) {
}
