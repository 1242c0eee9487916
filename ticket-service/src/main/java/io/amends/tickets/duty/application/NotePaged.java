package io.amends.tickets.duty.application;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/**
 * Somebody was paged for a ticket, so they must be able to read it and to act, on duty or not (A13, A15): for a while, as need
 * to
 * know does not last for ever. Runs inside the transaction of the inbox.
 */
@ApplicationScoped
public class NotePaged {

    private static final Duration WHILE = Duration.ofHours(12);

    private final OnDuty onDuty;

    NotePaged(OnDuty onDuty) {
        this.onDuty = onDuty;
    }

    public Uni<Void> note(UUID ticket, String person, Instant pagedAt) {
        return onDuty.notePaged(ticket, person, pagedAt.plus(WHILE));
    }
}
