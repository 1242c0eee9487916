package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/** What was promised to a customer did not happen in time (A5, B6). */
public record CommitmentBroken(UUID ticketId, UUID commitmentId, Instant dueAt) {
}
