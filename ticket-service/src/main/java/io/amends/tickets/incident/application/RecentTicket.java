package io.amends.tickets.incident.application;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.amends.tickets.incident.domain.Print;

/** A ticket that others are compared with; its words are not kept here. */
public record RecentTicket(UUID id, UUID contactId, Instant openedAt, Print print) {

    private static final Duration ABOUT = Duration.ofDays(1);

    /** Whether it is another person's, from about the same time. */
    boolean isBeside(UUID ticket, UUID contact, Instant time) {
        return !contactId.equals(contact) && !id.equals(ticket)
                && Duration.between(openedAt, time).abs().compareTo(ABOUT) <= 0;
    }
}
