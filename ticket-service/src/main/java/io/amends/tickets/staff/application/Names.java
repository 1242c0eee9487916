package io.amends.tickets.staff.application;

import java.util.List;
import java.util.Map;

import io.amends.foundation.identity.Person;
import io.smallrye.mutiny.Uni;

/** What the people who work here are called. */
public interface Names {

    /** By person; whoever has never been here is not among them. */
    Uni<Map<String, String>> of(List<String> persons);

    Uni<Void> note(Person person);
}
