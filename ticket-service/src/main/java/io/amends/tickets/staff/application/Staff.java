package io.amends.tickets.staff.application;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** The staff register: which customer numbers and handles are those of people who work here. */
public interface Staff {

    /** Whether the customer or the contact is that very person. */
    Uni<Boolean> is(String person, @Nullable String customerNumber, UUID contactId, String network);

    /** By person. */
    Uni<List<Colleague>> all();

    /** Nobody decides before the caller's transaction ends. */
    Uni<Void> lock();

    /** In place of what was known of that person. */
    Uni<Void> put(Colleague colleague);
}
