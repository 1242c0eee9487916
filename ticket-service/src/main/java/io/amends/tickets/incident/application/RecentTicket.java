package io.amends.tickets.incident.application;

import java.time.Instant;
import java.util.UUID;

import io.amends.tickets.incident.domain.Print;

/** A ticket that others are compared with; its words are not kept here. */
public record RecentTicket(UUID id, UUID contactId, Instant openedAt, Print print) {

    /** Whether it is another person's. */
    boolean isOfAnother(UUID ticket, UUID contact) {
        return !contactId.equals(contact) && !id.equals(ticket);
    }
}
