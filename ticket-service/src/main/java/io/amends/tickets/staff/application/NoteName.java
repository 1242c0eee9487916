package io.amends.tickets.staff.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Somebody is here, and says what they are called. */
@ApplicationScoped
public class NoteName {

    private final Names names;

    NoteName(Names names) {
        this.names = names;
    }

    @WithTransaction
    public Uni<Void> note(Person person) {
        return names.note(person);
    }
}
