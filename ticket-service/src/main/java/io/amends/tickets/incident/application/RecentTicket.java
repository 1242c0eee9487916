package io.amends.tickets.incident.application;

import java.time.Instant;
import java.util.UUID;

/**
 * A ticket of somebody else from about the same time.
 *
 * @param wording trigram similarity of its text with the one in question, from 0 to 1
 */
public record RecentTicket(UUID id, String text, String stage, boolean isPublic, Instant openedAt, double wording) {

    @Override
    public String toString() {
        return "RecentTicket[id=" + id + "]";
    }
}
