package io.amends.followups.followup.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Keeps what decides how we come back: where they wrote, when last, where they live, and what they got. */
@ApplicationScoped
public class NoteCircumstances {

    private final CircumstancesOfTickets circumstances;

    NoteCircumstances(CircumstancesOfTickets circumstances) {
        this.circumstances = circumstances;
    }

    @WithTransaction
    public Uni<Void> opened(TicketId ticket, UUID contact, String network, Instant at) {
        return circumstances.opened(ticket, contact, network, at);
    }

    @WithTransaction
    public Uni<Void> claimed(TicketId ticket, String sponsor) {
        return circumstances.claimed(ticket, sponsor);
    }

    @WithTransaction
    public Uni<Void> remedied(TicketId ticket, int attempt, String remedyType) {
        return circumstances.remedied(ticket, attempt, remedyType);
    }

    @WithTransaction
    public Uni<Void> lives(TicketId ticket, ZoneId zone) {
        return circumstances.lives(ticket, zone);
    }

    @WithTransaction
    public Uni<Void> heard(UUID contact, String network, Instant at) {
        return circumstances.heard(contact, network, at);
    }
}
