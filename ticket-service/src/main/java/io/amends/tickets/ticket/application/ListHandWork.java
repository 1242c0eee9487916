package io.amends.tickets.ticket.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.remedy.application.HandWork;
import io.amends.tickets.remedy.application.HandWork.Repeated;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.ticket.domain.NoSuchTicket;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * What waits for somebody to do it, as far as it is the reader's to know (A13), and what was done so often that it might be a
 * remedy.
 */
@ApplicationScoped
public class ListHandWork {

    private static final int MOST = 100;

    private final HandWork handWork;
    private final TicketsForReaders forReaders;

    ListHandWork(HandWork handWork, TicketsForReaders forReaders) {
        this.handWork = handWork;
        this.forReaders = forReaders;
    }

    /** The oldest first. */
    @WithSession
    public Uni<List<DecidedRemedy>> waiting(Person person) {
        return handWork.waiting(MOST)
                .chain(all -> Multi.createFrom().iterable(all)
                        .onItem().transformToUniAndConcatenate(remedy -> isTheirs(remedy, person).map(theirs -> theirs
                                ? List.of(remedy)
                                : List.<DecidedRemedy> of()))
                        .onItem().transformToIterable(remedies -> remedies)
                        .collect().asList());
    }

    @WithSession
    public Uni<List<Repeated>> candidates() {
        return handWork.candidates();
    }

    private Uni<Boolean> isTheirs(DecidedRemedy remedy, Person person) {
        return forReaders.read(remedy.ticketId(), Readers.of(person))
                .map(read -> read.extent().isEverything())
                .onFailure(NoSuchTicket.class).recoverWithItem(false);
    }
}
