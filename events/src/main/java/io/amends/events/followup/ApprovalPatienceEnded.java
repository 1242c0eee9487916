package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/** Nobody has answered a request for a while (B20). */
public record ApprovalPatienceEnded(UUID ticketId, UUID approvalId, Instant dueAt) {
}
