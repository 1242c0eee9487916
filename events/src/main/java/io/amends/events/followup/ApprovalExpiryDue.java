package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/** A request for approval was open for too long. */
public record ApprovalExpiryDue(UUID ticketId, UUID approvalId, Instant dueAt) {
}
