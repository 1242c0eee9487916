package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.commitment.application.Commitments;
import io.amends.tickets.commitment.domain.Commitment;
import io.amends.tickets.ticket.domain.Extent;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** What was promised on a ticket: that and when is for whoever may know of the ticket, the words for whose it is (A13). */
@ApplicationScoped
public class ShowCommitments {

    private final TicketsForReaders forReaders;
    private final Commitments commitments;

    ShowCommitments(TicketsForReaders forReaders, Commitments commitments) {
        this.forReaders = forReaders;
        this.commitments = commitments;
    }

    @WithSession
    public Uni<Shown> of(UUID ticketId, Person reader) {
        return within(ticketId, reader);
    }

    /** In the transaction of a command. */
    public Uni<Shown> within(UUID ticketId, Person reader) {
        return forReaders.read(ticketId, Readers.of(reader))
                .chain(read -> commitments.ofTicket(ticketId).map(all -> new Shown(all, read.extent())));
    }

    /** @param extent how much of the ticket is the reader's to know */
    public record Shown(List<Commitment> commitments, Extent extent) {
    }
}
