package io.amends.tickets.duty.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.duty.application.HandOverNotes.Note;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Whoever is on duty may leave one line for the next; it is read by those two and by nobody else (A13, B16). */
@ApplicationScoped
public class HandOver {

    private final HandOverNotes notes;
    private final OnDuty onDuty;

    HandOver(HandOverNotes notes, OnDuty onDuty) {
        this.notes = notes;
        this.onDuty = onDuty;
    }

    @WithTransaction
    public Uni<@Nullable Note> write(Person author, String text) {
        return onDuty.now()
                .chain(person -> author.id().equals(person) ? notes.write(author, text)
                        : Uni.createFrom().failure(new Refused(403, "not-on-duty")))
                .chain(() -> notes.readableBy(author.id()));
    }

    @WithSession
    public Uni<@Nullable Note> read(Person reader) {
        return notes.readableBy(reader.id());
    }
}
