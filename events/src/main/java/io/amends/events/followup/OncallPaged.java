package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is asked to look at a ticket now (A15, B16).
 *
 * @param person the token claim {@code person}
 * @param reason DWELL_EXCEEDED, COMMITMENT_BROKEN, COMMITMENT_AT_RISK, NO_SPONSOR, PUBLIC_AGAIN or TEST
 * @param step how many were asked for this page, this one included
 * @param overQuietHours whether they are off and left in peace at this hour, and there is nobody else
 * @param answerBy when the next one is asked
 */
public record OncallPaged(UUID ticketId, UUID pageId, String person, String reason, int step, boolean overQuietHours,
        Instant pagedAt, Instant answerBy) {
}
