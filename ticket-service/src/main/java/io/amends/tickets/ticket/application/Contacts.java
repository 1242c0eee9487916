package io.amends.tickets.ticket.application;

import io.smallrye.mutiny.Uni;

/** The people who wrote, as far as their tickets need it; channel-service owns them. */
public interface Contacts {

    /** Keeps what is known of the contact, and locks it until the end of the transaction, so that it gets one open ticket. */
    Uni<Void> lock(Contact contact);
}
