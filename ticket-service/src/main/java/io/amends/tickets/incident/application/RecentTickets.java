package io.amends.tickets.incident.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;

/** The tickets opened at about the same time. */
public interface RecentTickets {

    /** Tickets of other contacts within a day of that time, the latest first, at most 500; what is no complaint is left out. */
    Uni<List<RecentTicket>> around(UUID ticketId, UUID contactId, String text, Instant openedAt);
}
