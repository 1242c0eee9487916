package io.amends.tickets.duty.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** Somebody else's shift has begun. Runs inside the transaction of the inbox. */
@ApplicationScoped
public class NoteDuty {

    private final OnDuty onDuty;

    NoteDuty(OnDuty onDuty) {
        this.onDuty = onDuty;
    }

    public Uni<Void> note(@Nullable String person, @Nullable Instant until, Instant at) {
        return onDuty.note(new OnDuty.Word(person, until, at));
    }
}
