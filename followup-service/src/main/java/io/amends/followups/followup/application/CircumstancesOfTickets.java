package io.amends.followups.followup.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import io.amends.followups.followup.domain.Circumstances;
import io.amends.followups.timer.domain.TicketId;
import io.smallrye.mutiny.Uni;

/** What is known of whom a ticket is for. No words: ids, networks and times. */
public interface CircumstancesOfTickets {

    Uni<Circumstances> of(TicketId ticket);

    Uni<Void> opened(TicketId ticket, UUID contact, String network, Instant at);

    /** @param sponsor whose ticket it is now */
    Uni<Void> claimed(TicketId ticket, String sponsor);

    Uni<Void> remedied(TicketId ticket, int attempt, String remedyType);

    /** @param zone in which the customer does */
    Uni<Void> lives(TicketId ticket, ZoneId zone);

    Uni<Void> heard(UUID contact, String network, Instant at);
}
