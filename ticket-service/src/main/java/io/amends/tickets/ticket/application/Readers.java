package io.amends.tickets.ticket.application;

import io.amends.foundation.identity.Person;
import io.amends.tickets.ticket.domain.Reader;

/** What the roles of a token mean for reading. */
public final class Readers {

    private Readers() {
    }

    public static Reader of(Person person) {
        return new Reader(person.id(), person.roles(), person.is("community-manager") || person.is("agent"),
                person.is("manager"));
    }
}
