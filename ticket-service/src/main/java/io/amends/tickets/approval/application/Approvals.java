package io.amends.tickets.approval.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.amends.foundation.identity.Person;
import io.amends.tickets.approval.domain.Approval;
import io.smallrye.mutiny.Uni;

/** All requests for approval. They change while their ticket is held, and so one after the other. */
public interface Approvals {

    Uni<Void> add(Approval approval);

    /** Also who was asked since. */
    Uni<Void> save(Approval approval);

    /** Fails with 404 when there is none. */
    Uni<Stored> get(UUID id);

    /**
     * The ticket of a request; fails with 404 when there is none. Reads no more, as the rest counts once the ticket is held.
     */
    Uni<UUID> ticketOf(UUID id);

    /** All of a ticket, the newest first. */
    Uni<List<Stored>> ofTicket(UUID ticketId);

    /** Those that the person asked for or is asked about, the newest first. */
    Uni<List<Stored>> concerning(Person person, boolean waiting, int limit);

    /**
     * @param version grows with every change
     * @param names what those who were asked are called, as far as it is known
     */
    record Stored(Approval approval, int version, Map<String, String> names) {
    }
}
